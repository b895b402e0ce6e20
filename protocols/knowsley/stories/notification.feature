Feature: Telling the partner agency and the managers

  @KN-027 @KN-028 @KN-029 @KN-031
  Scenario: Friday evening, and the twelve hours run through the night
    When information-received happens at Friday 2026-11-20 20:30
    Then partner-told is due at Saturday 2026-11-21 08:30, citing KN-028
    And partner-told is owed by social-worker
    When partner-told happens at Saturday 2026-11-21 08:29
    Then partner-told is met

  @KN-028
  Scenario: One minute after the twelve hours is late, and is a breach
    When information-received happens at Tuesday 2026-11-17 09:00
    And partner-told happens at Tuesday 2026-11-17 21:01
    Then partner-told is met late
    And partner-told is a breach

  @KN-028
  Scenario: In the night in which the clocks go back twelve hours end an hour earlier by the clock
    When information-received happens at Saturday 2026-10-24 18:00
    Then partner-told is due at Sunday 2026-10-25 05:00, citing KN-028

  @KN-028
  Scenario: In the night in which the clocks go forward they end an hour later
    When information-received happens at Saturday 2027-03-27 18:00
    Then partner-told is due at Sunday 2027-03-28 07:00, citing KN-028

  @KN-031
  Scenario Outline: Whoever rang writes it down
    Then <role> may record-partner-told

    Examples:
      | role          |
      | social-worker |
      | team-manager  |
      | police        |

  @KN-032 @KN-033 @KN-034
  Scenario: The joint referral form follows by secure e-mail, and its figure is a local assumption
    When information-received happens at Friday 2026-11-20 20:30
    And partner-told happens at Friday 2026-11-20 21:00
    Then partner-told-in-writing is due at Saturday 2026-11-21 08:30, citing KN-032 and KN-034
    And partner-told-in-writing is an assumption
    When it is Saturday 2026-11-21 12:00
    Then partner-told-in-writing is overdue
    And partner-told-in-writing is not a breach

  @KN-035
  Scenario: What the sender must do is missing in the procedure, so receipt is asked for without a figure
    When partner-told-in-writing happens at Friday 2026-11-20 21:30
    Then receipt-confirmed is running
    And receipt-confirmed has no figure
    And receipt-confirmed is an assumption
    When receipt-confirmed happens at Friday 2026-11-20 21:40
    Then receipt-confirmed is met

  @KN-039
  Scenario: The manager is told at once; the hour is a local assumption
    Given significantHarm is true
    When information-received happens at Wednesday 2026-11-18 22:10
    Then manager-told is due at Wednesday 2026-11-18 23:10, citing KN-039
    And manager-told is an assumption
    When it is Wednesday 2026-11-18 22:45
    Then manager-told is due soon

  @KN-040
  Scenario: A possible offence alone is enough for the manager to be told
    Given significantHarm is false
    And offence is true
    When information-received happens at Wednesday 2026-11-18 10:00
    Then manager-told is running
    And manager-told is due at Wednesday 2026-11-18 11:00, citing KN-040

  @KN-040
  Scenario: Without harm and without an offence nobody is owed this
    Given significantHarm is false
    And offence is false
    When information-received happens at Wednesday 2026-11-18 10:00
    Then manager-told is not needed

  @KN-041 @KN-044 @KN-045
  Scenario: The manager is away, and another manager is told and speaks to the police
    Given significantHarm is true
    When information-received happens at Wednesday 2026-11-18 10:00
    And other-manager-told happens at Wednesday 2026-11-18 10:20
    Then manager-told is met
    And managers-agreed is running
    And managers-agreed is started by other-manager-told
    And managers-agreed has no figure
    And other-manager may record-managers-agreed
    When managers-agreed happens at Wednesday 2026-11-18 10:50
    Then managers-agreed is met

  @KN-022
  Scenario: The meeting is kept from the family only where telling could harm police action, and by two agencies
    Given couldHarmPoliceAction is true
    Then police may keep-meeting-from-family
    And keep-meeting-from-family needs police and team-manager
    When police agree
    Then keep-meeting-from-family is not agreed
    When team-manager agrees
    Then keep-meeting-from-family is agreed
    And nothing goes to "the family"

  @KN-022
  Scenario: Where it could not, there is no such power
    Given couldHarmPoliceAction is false
    Then team-manager may not keep-meeting-from-family
