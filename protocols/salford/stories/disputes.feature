Feature: Disagreement and absence

  @SA-008
  Scenario Outline: Anybody can disagree, at any stage
    Then <role> may raise-dispute, citing SA-008
    And dispute has not begun
    Examples:
      | role          |
      | social-worker |
      | health        |
      | education     |

  @SA-008
  Scenario: The page says that any stage will do, and views have a place in the discussion
    Then dispute says any-stage, citing SA-008
    And the meeting covers views, citing SA-008

  @SA-009 @SA-010
  Scenario: Practitioners settle it between them and record that
    When dispute-raised happens at Monday 2026-11-23 10:00
    Then dispute is at the step practitioners
    And dispute-practitioners has no figure, citing SA-009
    And dispute-practitioners is owed by social-worker
    And dispute says record-agreement, citing SA-010
    When dispute-practitioners happens at Thursday 2026-11-26 10:00
    Then dispute-practitioners is met

  @SA-011
  Scenario: Otherwise senior staff take it up through line management
    When dispute-raised happens at Monday 2026-11-23 10:00
    And dispute-practitioners happens at Tuesday 2026-11-24 10:00
    Then dispute is at the step senior-staff
    And dispute-senior-staff has no figure, citing SA-011
    And dispute-senior-staff is owed by senior-manager
    When dispute-senior-staff happens at Wednesday 2026-11-25 10:00
    Then dispute is at an end

  @SA-012
  Scenario: The policy of Greater Manchester is followed
    Then dispute says greater-manchester-policy, citing SA-012

  @SA-013
  Scenario: A statutory partner that did not come can be taken up too
    Given partnerAbsent is true
    Then health may raise-non-attendance, citing SA-013
    And education may not raise-non-attendance
    When non-attendance-raised happens at Monday 2026-11-23 10:00
    Then non-attendance is at the step senior-staff
    And non-attendance-senior-staff has no figure, citing SA-013
    And non-attendance-senior-staff is owed by senior-manager
