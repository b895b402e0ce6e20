Feature: Promptly, and within a working day

  @SA-003 @SA-004
  Scenario: A discussion follows a concern promptly, for which the briefing has no figure
    Given safeguardingConcern is true
    Then concern-identified calls for a discussion, citing SA-004
    And a discussion must be held, citing SA-004
    When information-received happens at Friday 2026-11-20 16:00
    Then discussion-held has a target at Saturday 2026-11-21 16:00, citing SA-003
    And discussion-held is an assumption
    And discussion-held is owed by team-manager
    When meeting-held happens at Monday 2026-11-23 09:00
    Then discussion-held is met, citing SA-003

  @SA-003
  Scenario: After 72 hours it is shown as late, as a local assumption and never as a breach
    When information-received happens at Friday 2026-11-20 16:00
    Then discussion-held is due at Monday 2026-11-23 16:00, citing SA-003
    When it is Tuesday 2026-11-24 09:00
    Then discussion-held is overdue
    And discussion-held is not a breach

  @SA-003
  Scenario: The target runs through the night in which the clocks go back
    When information-received happens at Saturday 2026-10-24 15:00
    Then discussion-held has a target at Sunday 2026-10-25 14:00, citing SA-003

  @SA-034
  Scenario: The notes of a Friday discussion go out by the end of Monday
    When meeting-ended happens at Friday 2026-11-20 15:30
    Then notes-circulated is due by the end of Monday 2026-11-23, citing SA-034
    And notes-circulated is owed by note-taker
    And notes-circulated is not an assumption
    When minutes-issued happens at Tuesday 2026-11-24 08:30
    Then notes-circulated is met late
    And notes-circulated is a breach

  @SA-034
  Scenario: Christmas is no working day
    When meeting-ended happens at Thursday 2026-12-24 11:00
    Then notes-circulated is due by the end of Tuesday 2026-12-29, citing SA-034

  @SA-034
  Scenario: A discussion that ends as the clocks are about to go forward
    When meeting-ended happens at Saturday 2027-03-27 23:30
    Then notes-circulated is due by the end of Tuesday 2027-03-30, citing SA-034

  @SA-053
  Scenario: The social work manager checks that the actions were done
    When meeting-ended happens at Friday 2026-11-20 15:30
    Then follow-up is due by the end of Friday 2026-11-27, citing SA-053
    And follow-up is owed by team-manager
    And follow-up is an assumption
    And team-manager may record-actions-followed-up, citing SA-053
    And police may not record-actions-followed-up
