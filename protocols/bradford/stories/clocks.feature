Feature: Clocks on hard days, and who is told

  # 24 hours are elapsed time: no night, weekend or holiday stops them.
  @BR-014 @BR-044
  Scenario: A meeting decided on Christmas Eve is due on Christmas Day
    Given urgency is "24-hours"
    When meeting-decided happens at Thursday 2026-12-24 15:00
    Then meeting-held-24h is due at Friday 2026-12-25 15:00, citing BR-014 and BR-044

  @BR-014
  Scenario: A decision written down the next morning counts from when it was taken
    Given urgency is "24-hours"
    When meeting-decided happens at Friday 2026-11-20 17:30, recorded at Saturday 2026-11-21 09:00
    Then meeting-held-24h counts from Friday 2026-11-20 17:30
    And meeting-held-24h is due at Saturday 2026-11-21 17:30, citing BR-014

  @BR-014
  Scenario: A meeting held in time and written down late was held in time
    Given urgency is "24-hours"
    When meeting-decided happens at Monday 2026-11-23 10:00
    And meeting-held happens at Tuesday 2026-11-24 09:30, recorded at Tuesday 2026-11-24 13:00
    And it is Tuesday 2026-11-24 11:00
    Then meeting-held-24h is overdue, citing BR-014
    When it is Tuesday 2026-11-24 13:00
    Then meeting-held-24h is met

  @BR-014
  Scenario: The last minute is in time, the next is not
    Given urgency is "24-hours"
    When meeting-decided happens at Monday 2026-11-23 10:00
    And it is Tuesday 2026-11-24 10:00
    Then meeting-held-24h is due soon, citing BR-014
    When it is Tuesday 2026-11-24 10:01
    Then meeting-held-24h is overdue
    And meeting-held-24h is a breach

  @BR-015
  Scenario: Of the act and the request the earlier counts, here the request
    Given urgency is "two-hours"
    When request-sent happens at Monday 2026-11-23 14:00
    And single-agency-action-taken happens at Monday 2026-11-23 14:30
    Then meeting-held-2h is due at Monday 2026-11-23 16:00, citing BR-015
    And meeting-held-2h is started by request-sent

  @BR-015
  Scenario: Two hours into the new year
    Given urgency is "two-hours"
    When single-agency-action-taken happens at Thursday 2026-12-31 23:10
    Then meeting-held-2h is due at Friday 2027-01-01 01:10, citing BR-015

  # At 01:00 the clocks show 02:00: 00:30 and two hours is 03:30.
  @BR-015
  Scenario: Two hours in the night in which the clocks go forward
    Given urgency is "two-hours"
    When single-agency-action-taken happens at Sunday 2027-03-28 00:30
    Then meeting-held-2h is due at Sunday 2027-03-28 03:30, citing BR-015

  @BR-043 @BR-164
  Scenario: Two hours are nobody's assumption, and a meeting after them is a breach
    Given urgency is "two-hours"
    When request-sent happens at Monday 2026-11-23 14:00
    And meeting-held happens at Monday 2026-11-23 16:20
    Then meeting-held-2h is met late, citing BR-043
    And meeting-held-2h is not an assumption
    And meeting-held-2h is a breach
    And meeting-held-2h is owed by team-manager

  @BR-016
  Scenario: Why it was later than two hours is written down
    Given urgency is "two-hours"
    When single-agency-action-taken happens at Monday 2026-11-23 14:00
    And meeting-held happens at Monday 2026-11-23 17:00
    Then meeting-held-2h is met late, citing BR-016
    When the reason for meeting-held-2h is "No health practitioner could be reached."
    Then meeting-held-2h was late because "No health practitioner could be reached."
    And meeting-held-2h is a breach

  @BR-044 @BR-082 @BR-165
  Scenario: Who is told that the 24 hours end, and that they have ended
    Given urgency is "24-hours"
    When meeting-decided happens at Friday 2026-11-20 16:45
    Then meeting-held-24h is due soon from Saturday 2026-11-21 12:45, citing BR-044
    And meeting-held-24h goes up to service-manager at Saturday 2026-11-21 17:45, citing BR-082

  @BR-015 @BR-082
  Scenario: After two hours the service manager is told at once
    Given urgency is "two-hours"
    When request-sent happens at Monday 2026-11-23 14:00
    Then meeting-held-2h is due soon from Monday 2026-11-23 15:15, citing BR-015
    And meeting-held-2h goes up to service-manager at Monday 2026-11-23 16:00, citing BR-082

  # Working days: 17, 18, 21, 22, 23 December. Warned of from the beginning of the last but one.
  @BR-045 @BR-082 @BR-166
  Scenario: A later meeting has five working days, and is warned of while people are at work
    Given urgency is "other"
    When meeting-decided happens at Wednesday 2026-12-16 12:00
    Then meeting-held-other is due by the end of Wednesday 2026-12-23, citing BR-045
    And meeting-held-other is due soon from Tuesday 2026-12-22 00:00
    And meeting-held-other goes up to service-manager at Thursday 2026-12-24 00:59, citing BR-082
    And meeting-held-other is owed by team-manager
    Given urgency is "24-hours"
    Then meeting-held-other is not needed

  # The clocks go back on the 25th: 12:00 and 24 hours is 11:00.
  @BR-116 @BR-082 @BR-094
  Scenario: Late minutes go up to the team manager at once and to the service manager a day later
    When meeting-ended happens at Saturday 2026-10-24 12:00
    Then minutes-issued is due soon from Sunday 2026-10-25 07:00, citing BR-116
    And minutes-issued goes up to team-manager at Sunday 2026-10-25 11:00, citing BR-094
    And minutes-issued goes up to service-manager at Monday 2026-10-26 11:00, citing BR-082
    And minutes-issued is not an assumption

  @BR-116
  Scenario: Minutes of a meeting on Christmas Eve are due on Christmas Day
    When meeting-ended happens at Thursday 2026-12-24 16:00
    Then minutes-issued is due at Friday 2026-12-25 16:00, citing BR-116
    When minutes-issued happens at Tuesday 2026-12-29 09:00
    And the reason for minutes-issued is "The office was closed over Christmas."
    Then minutes-issued is met late
    And minutes-issued was late because "The office was closed over Christmas."
    And minutes-issued is a breach

  @BR-119
  Scenario: Each recipient's day runs through the night in which the clocks go back
    When minutes-received happens at Saturday 2026-10-24 12:00 for "police"
    And minutes-received happens at Sunday 2026-10-25 12:00 for "health"
    Then corrections for "police" is due at Sunday 2026-10-25 11:00, citing BR-119
    And corrections for "health" is due at Monday 2026-10-26 12:00, citing BR-119
    And corrections for "police" is due soon from Sunday 2026-10-25 07:00
    And corrections for "police" is owed by invitee
    And corrections for "police" is not an assumption

  @BR-119
  Scenario: Minutes that nobody has opened yet start nobody's day
    When minutes-issued happens at Friday 2026-11-20 15:00
    Then corrections is waiting, citing BR-119

  # Working days up to the limit: 29, 30, 31 December, 4 and 5 January.
  @BR-039 @BR-082 @BR-094
  Scenario: A conference is warned of for five working days and goes up the line when it is late
    Given a child "Ida" born 2019-05-04
    When meeting-held happens at Thursday 2026-12-10 10:00
    And threshold is decided as joint for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Tuesday 2027-01-05, citing BR-039
    And conference-held is due soon from Tuesday 2026-12-29 00:00
    And conference-held goes up to team-manager at Tuesday 2027-01-05 23:59, citing BR-094
    And conference-held goes up to service-manager at Wednesday 2027-01-06 23:59, citing BR-082
    And conference-held is not an assumption

  # Day 0 is the Saturday. 23 to 27 November are 5, 30 November to 4 December 10, 7 to 11 December 15.
  @BR-039
  Scenario: A meeting on a Saturday
    Given a child "Ida" born 2019-05-04
    When meeting-held happens at Saturday 2026-11-21 11:00
    And threshold is decided as joint for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Friday 2026-12-11, citing BR-039
    When conference-held happens at Friday 2026-12-11 23:59
    Then conference-held is met

  # 19 to 23 April are 5, 26 to 30 April 10, 4 to 7 May 14 (3 May is a bank holiday), 10 May 15.
  @BR-039
  Scenario: Over the early May bank holiday, and a conference one day late
    Given a child "Ida" born 2019-05-04
    When meeting-held happens at Friday 2027-04-16 10:00
    And threshold is decided as joint for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Monday 2027-05-10, citing BR-039
    When conference-held happens at Tuesday 2027-05-11 00:00
    Then conference-held is met late
    And conference-held is a breach
