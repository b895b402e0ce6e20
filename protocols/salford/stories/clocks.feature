Feature: Clocks on hard days, and who is told

  @SA-003 @SA-011
  Scenario: A concern on Christmas Eve, and who hears when nothing was discussed
    When information-received happens at Thursday 2026-12-24 16:00
    Then discussion-held has a target at Friday 2026-12-25 16:00, citing SA-003
    And discussion-held is due at Sunday 2026-12-27 16:00, citing SA-003
    And discussion-held is due soon from Saturday 2026-12-26 16:00
    And discussion-held goes up to senior-manager at Sunday 2026-12-27 17:00, citing SA-011

  @SA-003
  Scenario: That it is held is the briefing's, by when is ours
    Then discussion-held is waiting
    And discussion-held is not an assumption, citing SA-003
    When information-received happens at Friday 2026-11-20 16:00
    Then discussion-held is an assumption, citing SA-003

  @SA-003
  Scenario: Information written down the next morning counts from when it came
    When information-received happens at Friday 2026-11-20 22:40, recorded at Saturday 2026-11-21 09:10
    Then discussion-held counts from Friday 2026-11-20 22:40, citing SA-003
    And discussion-held has a target at Saturday 2026-11-21 22:40

  # 72 hours from Friday 15:00 end on Monday at 14:00: the night of the 25th has an hour more.
  @SA-003
  Scenario: The 72 hours run through the night in which the clocks go back
    When information-received happens at Friday 2026-10-23 15:00
    Then discussion-held is due at Monday 2026-10-26 14:00, citing SA-003
    When meeting-held happens at Monday 2026-10-26 14:30
    And the reason for discussion-held is "A practitioner from health could not be found."
    Then discussion-held is met late
    And discussion-held is not a breach
    And discussion-held was late because "A practitioner from health could not be found."

  @SA-003
  Scenario: And through the night in which they go forward
    When information-received happens at Saturday 2027-03-27 09:00
    Then discussion-held has a target at Sunday 2027-03-28 10:00, citing SA-003
    And discussion-held is due at Tuesday 2027-03-30 10:00

  @SA-034 @SA-011 @SA-052
  Scenario: Notes that are late go up to the social work manager, and a day later to a senior manager
    When meeting-ended happens at Thursday 2026-12-31 15:00
    Then notes-circulated is due by the end of Monday 2027-01-04, citing SA-034
    And notes-circulated is due soon from Monday 2027-01-04 00:00
    And notes-circulated goes up to team-manager at Monday 2027-01-04 23:59, citing SA-052
    And notes-circulated goes up to senior-manager at Tuesday 2027-01-05 23:59, citing SA-011

  @SA-034
  Scenario: The last minute of the working day is in time, the next is late
    When meeting-ended happens at Friday 2027-04-30 15:00
    Then notes-circulated is due by the end of Tuesday 2027-05-04, citing SA-034
    When it is Tuesday 2027-05-04 23:59
    Then notes-circulated is due soon
    When it is Wednesday 2027-05-05 00:00
    Then notes-circulated is overdue
    And notes-circulated is a breach

  @SA-034
  Scenario: A discussion on the Saturday before the clocks go back has until Monday
    When meeting-ended happens at Saturday 2026-10-24 17:00
    Then notes-circulated is due by the end of Monday 2026-10-26, citing SA-034

  # Working days after 24 March 2027: 25, 30, 31 March, 1, 2 April. 26 and 29 March are Good Friday and Easter Monday.
  @SA-006 @SA-011
  Scenario: Each child who was left without a decision has five working days, over Easter
    Given a child "Mia" born 2016-03-01
    And a child "Leo" born 2019-07-15
    When left-undecided happens at Wednesday 2027-03-24 11:00 for "Mia"
    And left-undecided happens at Tuesday 2027-03-30 11:00 for "Leo"
    Then child-decided for "Mia" is due by the end of Friday 2027-04-02, citing SA-006
    And child-decided for "Mia" is due soon from Thursday 2027-04-01 00:00
    And child-decided for "Mia" goes up to senior-manager at Saturday 2027-04-03 23:59, citing SA-011
    And child-decided for "Mia" is owed by team-manager
    And child-decided for "Leo" is due by the end of Tuesday 2027-04-06
    When decision-reached happens at Friday 2027-04-02 12:00 for "Leo"
    Then child-decided for "Leo" is met
    And child-decided for "Mia" is due soon

  @SA-053
  Scenario: The actions are checked within five working days, and warned of on the fourth
    When meeting-ended happens at Monday 2026-12-21 12:00
    # 22, 23, 24, 29, 30 December
    Then follow-up is due by the end of Wednesday 2026-12-30, citing SA-053
    And follow-up is due soon from Tuesday 2026-12-29 00:00

  @SA-013
  Scenario: Senior staff are asked about an absence only where one of the four did not come
    When non-attendance-raised happens at Friday 2026-11-20 15:00
    Then non-attendance-senior-staff is not needed, citing SA-013
    Given partnerAbsent is true
    Then non-attendance-senior-staff is running, citing SA-013
