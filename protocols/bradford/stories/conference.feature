Feature: The child protection conference

  Background:
    Given a child "Ida" born 2019-05-04

  @BR-039
  Scenario: A conference is held within 15 working days of the meeting, over Christmas and New Year
    When meeting-held happens at Thursday 2026-12-10 10:00
    And threshold is decided as joint for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Tuesday 2027-01-05, citing BR-039
    And conference-held is owed by social-worker
    And conference-held is started by section-47-started
    And yes of conference brings conference-wanted, citing BR-039

  @BR-039
  Scenario: Over Easter
    When meeting-held happens at Wednesday 2027-03-17 15:00
    And threshold is decided as single-social-care for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Friday 2027-04-09, citing BR-039
    When conference-held happens at 2027-04-09 14:00
    Then conference-held is met

  @BR-039
  Scenario: A later meeting does not give more time
    When meeting-held happens at Monday 2026-11-02 10:00
    And threshold is decided as joint for "Ida"
    And meeting-held happens at Monday 2026-11-16 10:00
    And conference is decided as yes for "Ida"
    Then conference-held counts from Monday 2026-11-02 10:00, citing BR-039
    And conference-held is due by the end of Monday 2026-11-23
    And conference-held counted the other way is due by the end of Monday 2026-12-07, citing BR-038

  @BR-039
  Scenario: A meeting before section 47 started does not count
    When meeting-held happens at Monday 2026-11-02 10:00
    And meeting-held happens at Monday 2026-11-16 10:00
    And threshold is decided as single-police for "Ida"
    And conference is decided as yes for "Ida"
    Then conference-held is due by the end of Monday 2026-12-07, citing BR-039

  @BR-039
  Scenario: Without a decision for a conference there is no limit
    When meeting-held happens at Monday 2026-11-02 10:00
    And threshold is decided as joint for "Ida"
    And conference is decided as later for "Ida"
    Then conference-held is waiting, citing BR-039
