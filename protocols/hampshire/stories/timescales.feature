Feature: How soon a discussion is held, and what follows it

  @HA-014
  Scenario: A referral on a Friday afternoon is discussed by Saturday afternoon
    When information-received happens at Friday 2026-11-20 15:30
    Then discussion-held is due at Saturday 2026-11-21 15:30, citing HA-014
    And discussion-held is started by information-received
    And discussion-held is owed by team-manager
    And discussion-held is not an assumption

  @HA-014
  Scenario: Where the concern was identified before the referral came, the earlier of the two counts
    When this happened:
      | what                 | when             |
      | information-received | 2026-11-20 15:30 |
      | concern-identified   | 2026-11-20 11:00 |
    Then discussion-held counts from Friday 2026-11-20 11:00, citing HA-014
    And discussion-held is due at Saturday 2026-11-21 11:00

  @HA-014
  Scenario: A concern on an open case needs no referral to start the 24 hours
    When concern-identified happens at Monday 2026-11-23 09:10
    Then discussion-held is due at Tuesday 2026-11-24 09:10, citing HA-014
    When meeting-held happens at 2026-11-24 09:11
    Then discussion-held is met late

  @HA-014
  Scenario: Held within the day, the limit is met
    When information-received happens at Monday 2026-11-23 09:10
    And meeting-held happens at 2026-11-23 16:00
    Then discussion-held is met, citing HA-014

  @HA-014
  Scenario: The 24 hours run through the night on which the clocks go back
    When information-received happens at Saturday 2026-10-24 16:00
    Then discussion-held is due at Sunday 2026-10-25 15:00, citing HA-014

  @HA-014
  Scenario: The 24 hours run through the night on which the clocks go forward
    When concern-identified happens at Saturday 2027-03-27 16:00
    Then discussion-held is due at Sunday 2027-03-28 17:00, citing HA-014

  @HA-014
  Scenario: Nothing is lost over Christmas
    When information-received happens at Thursday 2026-12-24 22:00
    And it is Friday 2026-12-25 22:01
    Then discussion-held is overdue, citing HA-014

  @HA-061
  Scenario: After a section 47 enquiry by social care alone the child is seen within 24 hours
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Friday 2026-11-20 16:00
    And outcome is decided as social-care-alone for "Mia"
    Then see-child for "Mia" is due at Saturday 2026-11-21 16:00, citing HA-061
    And see-child for "Mia" is owed by social-worker

  @HA-061
  Scenario: The police enquire alone, and somebody still has to see the child
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Saturday 2026-10-24 10:00
    And outcome is decided as police-alone for "Mia"
    Then see-child for "Mia" is due at Sunday 2026-10-25 09:00, citing HA-061
    And outcome needs seen-by when it is police-alone, citing HA-061

  @HA-063
  Scenario: After a joint enquiry each child is seen within 24 hours, each by a clock of its own
    Given a child "Mia" born 2019-05-04
    And a child "Joe" born 2016-02-11
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as joint for "Mia"
    And outcome is decided as joint for "Joe"
    Then see-child for "Mia" is due at Wednesday 2026-11-25 14:00, citing HA-063
    When child-seen happens at 2026-11-24 17:30 for "Mia"
    And child-seen happens at 2026-11-25 14:01 for "Joe"
    Then see-child for "Mia" is met
    And see-child for "Joe" is met late

  @HA-061 @HA-063
  Scenario: Nobody can see a baby who is not yet born
    Given an unborn child "Baby" due 2027-01-20
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as joint for "Baby"
    Then social-worker may record-child-not-yet-born, citing HA-061 and HA-063
    When child-not-yet-born happens at 2026-11-24 15:00 for "Baby"
    Then see-child for "Baby" is met, citing HA-061 and HA-063

  @HA-063 @HA-088
  Scenario: Seeing the child stops the clock, whether or not the child was alone
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as joint for "Mia"
    And child-seen happens at 2026-11-25 11:00 for "Mia"
    And child-seen-alone happens at 2026-11-27 11:00 for "Mia"
    Then see-child for "Mia" is met, citing HA-063
    And seen-alone is asked, citing HA-088

  @HA-054
  Scenario: Where the threshold is not met, no clock to see the child starts
    Given a child "Mia" born 2019-05-04
    And caseType is "new-case"
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as not-met-assessment for "Mia"
    Then see-child is waiting
    And outcome offers not-met-assessment, citing HA-054

  @HA-042
  Scenario: Social care checks that the actions are being done, within a time of our own
    When meeting-held happens at Friday 2026-12-18 10:00
    And meeting-ended happens at 2026-12-18 11:00
    Then follow-up-actions is due by the end of Tuesday 2026-12-29, citing HA-042
    And follow-up-actions is an assumption
    When it is 2027-01-04 09:00
    Then follow-up-actions is not a breach

  @HA-041
  Scenario: The guide gives no limit for the record, so it is never late
    When meeting-ended happens at Friday 2026-11-20 17:00
    And it is 2027-02-01 09:00
    Then minutes-issued has no figure, citing HA-041
    And minutes-issued is running
    And minute-taker takes the minutes, citing HA-041

  Scenario: The guide says nothing of corrections
    Then there are no corrections
