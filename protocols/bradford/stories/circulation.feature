Feature: Actions, minutes and corrections

  @BR-110
  Scenario: The action table goes to everybody invited, also to whoever did not come
    When social-worker, team-manager, police, health and education are invited
    And social-worker, team-manager, police and health take part
    Then the action table goes to police and health, citing BR-110
    And the action table goes to education, citing BR-110
    And the action table does not go to housing

  @BR-114 @BR-115 @BR-117
  Scenario: So do the minutes
    When social-worker, team-manager, police, health and education are invited
    And social-worker, team-manager, police and health take part
    Then the minutes go to social-worker, team-manager, police, health and education, citing BR-115 and BR-117
    And the minutes go to education, citing BR-114
    And the minutes do not go to housing
    And minute-taker takes the minutes, citing BR-114

  @BR-114 @BR-115 @BR-116
  Scenario: Minutes go out within 24 hours of the meeting, also from a Friday into a Saturday
    When meeting-ended happens at Friday 2026-11-20 16:55
    Then minutes-issued is due at Saturday 2026-11-21 16:55, citing BR-114, BR-115 and BR-116
    And minutes-issued is owed by minute-taker
    When minutes-issued happens at 2026-11-21 16:56
    Then minutes-issued is met late

  @BR-116
  Scenario: They run through the night on which the clocks go back
    When meeting-ended happens at Saturday 2026-10-24 12:00
    Then minutes-issued is due at Sunday 2026-10-25 11:00, citing BR-116
    When minutes-issued happens at 2026-10-25 10:59
    Then minutes-issued is met

  @BR-118 @BR-119
  Scenario: Each recipient has 24 hours from when they got the minutes
    When this happened:
      | what             | when             | for    |
      | meeting-ended    | 2026-11-20 12:00 |        |
      | minutes-issued   | 2026-11-20 15:00 |        |
      | minutes-received | 2026-11-20 15:20 | police |
      | minutes-received | 2026-11-23 09:05 | health |
    Then corrections for "police" is due at Saturday 2026-11-21 15:20, citing BR-118 and BR-119
    And corrections for "health" is due at Tuesday 2026-11-24 09:05, citing BR-118 and BR-119
    And corrections for "health" is running

  @BR-118 @BR-119
  Scenario: The chair decides corrections, and the end of the time is nobody's breach
    When minutes-received happens at Friday 2026-11-20 15:20 for "police"
    And it is 2026-11-21 15:21
    Then corrections for "police" is not a breach, citing BR-119
    And corrections are decided by team-manager, citing BR-118
    And team-manager may decide-corrections, citing BR-118 and BR-119
    And police may not decide-corrections

  @BR-099 @BR-107
  Scenario: The meeting covers nine areas
    Then the meeting covers reason, citing BR-100
    And the meeting covers social-care-information, citing BR-101
    And the meeting covers agency-information, citing BR-102
    And the meeting covers summary-and-analysis, citing BR-103
    And the meeting covers meaning-for-the-child, citing BR-104
    And the meeting covers views-and-decisions, citing BR-105
    And the meeting covers actions, citing BR-106
    And the meeting covers safety-plan, citing BR-107
    And the meeting covers outcome, citing BR-108
