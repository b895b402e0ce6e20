Feature: Clocks on hard days, and who is told

  @HA-014
  Scenario: A concern written down late still counts from when it was identified
    When information-received happens at Friday 2026-11-20 15:30
    Then discussion-held is due at Saturday 2026-11-21 15:30, citing HA-014
    When concern-identified happens at Friday 2026-11-20 11:00, recorded at Friday 2026-11-20 18:00
    Then discussion-held is due at Saturday 2026-11-21 11:00, citing HA-014
    And discussion-held is started by concern-identified

  @HA-014
  Scenario: A discussion by telephone at night, written down in the morning
    When information-received happens at Saturday 2026-11-21 01:30
    And meeting-held happens at Saturday 2026-11-21 02:10, recorded at Saturday 2026-11-21 09:00
    And it is Saturday 2026-11-21 03:00
    Then discussion-held is running, citing HA-014
    When it is Saturday 2026-11-21 09:00
    Then discussion-held is met, citing HA-014

  @HA-014
  Scenario: New Year's Eve into New Year's Day, warned of four hours before
    When information-received happens at Thursday 2026-12-31 18:00
    Then discussion-held is due at Friday 2027-01-01 18:00, citing HA-014
    And discussion-held is due soon from Friday 2027-01-01 14:00

  @HA-014
  Scenario: Held late, with the reason
    When information-received happens at Monday 2026-11-23 09:10
    And meeting-held happens at Tuesday 2026-11-24 10:00
    And the reason for discussion-held is "The police could not be reached before."
    Then discussion-held is met late, citing HA-014
    And discussion-held is a breach
    And discussion-held was late because "The police could not be reached before."

  @HA-012
  Scenario: The LADO is told on the day on which the concern was identified, wherever it came from
    Given allegation is true
    When concern-identified happens at Wednesday 2026-07-01 00:30
    Then tell-lado is due by the end of Wednesday 2026-07-01, citing HA-012
    And tell-lado is due soon from Wednesday 2026-07-01 15:59

  @HA-013
  Scenario: So is the Public Protection Unit, also of what came as a referral
    Given allegation is true
    When information-received happens at Saturday 2027-03-27 23:40
    Then tell-protection-unit is due by the end of Saturday 2027-03-27, citing HA-013
    And tell-protection-unit is due soon from Saturday 2027-03-27 15:59
    And tell-protection-unit is owed by team-manager

  # At 01:00 the clocks show 02:00: 24 hours end an hour later by the clock.
  @HA-061 @HA-015
  Scenario: A child is to be seen in the night in which the clocks go forward, and the team manager hears if nobody has been
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Saturday 2027-03-27 16:00
    And outcome is decided as social-care-alone for "Mia"
    Then see-child for "Mia" is due at Sunday 2027-03-28 17:00, citing HA-061
    And see-child for "Mia" is due soon from Sunday 2027-03-28 13:00
    And see-child for "Mia" goes up to team-manager at Sunday 2027-03-28 17:00, citing HA-015
    And see-child for "Mia" is not an assumption

  @HA-063
  Scenario: Of two children the one who was not seen on Christmas Day is late
    Given a child "Mia" born 2019-05-04
    And a child "Joe" born 2016-02-11
    When meeting-held happens at Thursday 2026-12-24 11:00
    And outcome is decided as joint for "Mia"
    And outcome is decided as joint for "Joe"
    And child-seen happens at Thursday 2026-12-24 15:00 for "Joe"
    And it is Friday 2026-12-25 11:01
    Then see-child for "Mia" is overdue, citing HA-063
    And see-child for "Mia" is a breach
    And see-child for "Joe" is met

  @HA-061
  Scenario: Having been seen before the discussion is not being seen after it
    Given a child "Mia" born 2019-05-04
    When child-seen happens at Friday 2026-11-20 10:00 for "Mia"
    And meeting-held happens at Friday 2026-11-20 16:00
    And outcome is decided as social-care-alone for "Mia"
    Then see-child for "Mia" is running, citing HA-061

  @HA-061
  Scenario: A visit written down the next day counts from when it was made
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Friday 2026-11-20 16:00
    And outcome is decided as social-care-alone for "Mia"
    And child-seen happens at Friday 2026-11-20 20:15 for "Mia", recorded at Monday 2026-11-23 09:00
    Then see-child for "Mia" is met, citing HA-061

  # Working days after Friday 23 October 2026: 26 to 30 October.
  @HA-042
  Scenario: The actions are checked within five working days, also when the clocks go back between
    When meeting-ended happens at Friday 2026-10-23 11:00
    Then follow-up-actions is due by the end of Friday 2026-10-30, citing HA-042
    And follow-up-actions is due soon from Thursday 2026-10-29 00:00
    And follow-up-actions is owed by team-manager

  # Working days after 24 March 2027: 25, 30, 31 March, 1, 2 April. 26 and 29 March are Good Friday and Easter Monday.
  @HA-005
  Scenario: A further discussion is warned of two working days before
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Wednesday 2027-03-24 10:00
    And outcome is decided as not-yet for "Mia"
    Then further-discussion-held is due by the end of Friday 2027-04-02, citing HA-005
    And further-discussion-held is due soon from Thursday 2027-04-01 00:00

  @HA-041
  Scenario: The record is the minute taker's, and that anything is owed without a figure is our reading
    When meeting-ended happens at Friday 2026-11-20 17:00
    Then minutes-issued is owed by minute-taker, citing HA-041
    And minutes-issued is an assumption
    When minutes-issued happens at Monday 2026-11-30 12:00
    Then minutes-issued is met
