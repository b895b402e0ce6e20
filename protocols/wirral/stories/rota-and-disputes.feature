Feature: Whom to ring, and what to do when agencies disagree

  @WI-018
  Scenario Outline: The dedicated sergeant answers Monday to Friday, 9am to 5pm
    Then <who> is on call for police at <time>, citing WI-018
    Examples:
      | who                 | time                       |
      | dedicated-sergeant  | Monday 2026-11-23 09:00    |
      | dedicated-sergeant  | Wednesday 2026-11-25 16:59 |
      | dedicated-sergeant  | Friday 2026-11-27 12:00    |
      | police-out-of-hours | Wednesday 2026-11-25 17:00 |
      | police-out-of-hours | Thursday 2026-11-26 08:59  |
      | police-out-of-hours | Saturday 2026-11-28 11:00  |
      | police-out-of-hours | Sunday 2026-10-25 10:00    |
      | police-out-of-hours | Monday 2026-12-28 10:00    |
      | police-out-of-hours | Monday 2027-03-29 10:00    |

  @WI-020
  Scenario: Outside those hours the page says so
    Given it is Saturday 2026-11-28 11:00
    Then contacts says number-hours, citing WI-020
    When it is Monday 2026-11-30 11:00
    Then contacts does not say number-hours

  @WI-067
  Scenario: Agencies settle a dispute with each other first, without a clock
    Then health may raise-dispute, citing WI-067
    When dispute-raised happens at Monday 2026-11-23 10:00
    Then dispute is at the step local
    And dispute-local has no figure, citing WI-067
    And dispute-local is owed by team-manager
    And the meeting covers views, citing WI-067
    When dispute-local happens at Tuesday 2026-11-24 10:00
    Then dispute-local is met

  @WI-066
  Scenario: Then under the area's safeguarding arrangements
    Then police may raise-dispute, citing WI-066
    And the step arrangements of dispute is for safeguarding-partner, citing WI-066
    When dispute-raised happens at Monday 2026-11-23 10:00
    And dispute-local happens at Tuesday 2026-11-24 10:00
    Then dispute is at the step arrangements
    And dispute-arrangements has no figure, citing WI-066

  @WI-069
  Scenario: At the very last it goes to the Secretary of State
    Then the step secretary-of-state of dispute is for safeguarding-partner, citing WI-069
    When dispute-raised happens at Monday 2026-11-23 10:00
    And dispute-local happens at Tuesday 2026-11-24 10:00
    And dispute-arrangements happens at Thursday 2026-11-26 10:00
    Then dispute-secretary-of-state is not needed, citing WI-069
    When nonCompliance is true
    Then dispute-secretary-of-state is running
    And dispute-secretary-of-state has no figure

  @WI-068
  Scenario: Public bodies answer to their regulators
    Then dispute says held-to-account, citing WI-068
