Feature: How soon a meeting is held

  @BR-014 @BR-044
  Scenario: A meeting decided on Friday afternoon is due on Saturday afternoon
    Given urgency is "24-hours"
    When meeting-decided happens at Friday 2026-11-20 16:45
    Then meeting-held-24h is due at Saturday 2026-11-21 16:45, citing BR-014 and BR-044
    And meeting-held-24h is owed by team-manager
    And meeting-held-24h is not an assumption
    And meeting-held-2h is not needed
    When meeting-held happens at 2026-11-21 17:00
    Then meeting-held-24h is met late

  @BR-014 @BR-044
  Scenario: The 24 hours count from the decision, not from when the request was sent
    Given urgency is "24-hours"
    When this happened:
      | what            | when             |
      | meeting-decided | 2026-11-24 09:00 |
      | request-sent    | 2026-11-24 11:30 |
      | meeting-held    | 2026-11-25 09:00 |
    Then meeting-held-24h counts from Tuesday 2026-11-24 09:00, citing BR-014
    And meeting-held-24h is met, citing BR-044

  @BR-014 @BR-044
  Scenario: The 24 hours run through the night on which the clocks go back
    Given urgency is "24-hours"
    When meeting-decided happens at Saturday 2026-10-24 16:00
    Then meeting-held-24h is due at Sunday 2026-10-25 15:00, citing BR-014 and BR-044

  @BR-014 @BR-044
  Scenario: The 24 hours run through the night on which the clocks go forward
    Given urgency is "24-hours"
    When meeting-decided happens at Saturday 2027-03-27 16:00
    Then meeting-held-24h is due at Sunday 2027-03-28 17:00, citing BR-014 and BR-044

  @BR-015 @BR-016
  Scenario: Where one agency had to act at once, the 2 hours run from that act
    Given urgency is "two-hours"
    When this happened:
      | what                       | when             |
      | single-agency-action-taken | 2026-11-22 20:15 |
      | request-sent               | 2026-11-22 21:05 |
    Then meeting-held-2h is due at Sunday 2026-11-22 22:15, citing BR-015 and BR-016
    And meeting-held-2h is started by single-agency-action-taken
    And meeting-held-24h is not needed

  @BR-043 @BR-015
  Scenario: Risk to life is enough: nobody need have acted, and the 2 hours run from the request
    Given urgency is "two-hours"
    When request-sent happens at Monday 2026-11-23 14:00
    Then meeting-held-2h is due at Monday 2026-11-23 16:00, citing BR-043 and BR-015
    And meeting-held-2h is started by request-sent

  @BR-016
  Scenario: A meeting after the 2 hours is still held, and still late
    Given urgency is "two-hours"
    When single-agency-action-taken happens at Monday 2026-11-23 14:00
    And it is 2026-11-23 16:01
    Then meeting-held-2h is overdue, citing BR-016
    When meeting-held happens at 2026-11-23 16:30
    Then meeting-held-2h is met late, citing BR-016

  @BR-043 @BR-044
  Scenario: The 2 hours span the hour that the clocks repeat
    Given urgency is "two-hours"
    When request-sent happens at Sunday 2026-10-25 01:15
    Then meeting-held-2h is due at Sunday 2026-10-25 02:15, citing BR-043
    Given urgency is "24-hours"
    Then meeting-held-2h is not needed, citing BR-043
    And meeting-held-24h is waiting, citing BR-044

  @BR-045
  Scenario: A later meeting needs the service manager's rationale, and has an assumed limit
    Given urgency is "other"
    When meeting-decided happens at Friday 2026-12-18 12:00
    Then other needs the rationale of service-manager, citing BR-045
    And service-manager may give-rationale, citing BR-045
    And team-manager may not give-rationale
    And meeting-held-other is due by the end of Tuesday 2026-12-29, citing BR-045
    And meeting-held-other is an assumption
    When it is 2027-01-04 09:00
    Then meeting-held-other is not a breach
