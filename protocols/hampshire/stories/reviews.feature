Feature: More than one discussion

  @HA-005
  Scenario: What cannot be decided yet leads to a further discussion, and is not left to drift
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Wednesday 2027-03-24 10:00
    Then outcome offers not-yet, citing HA-005
    When outcome is decided as not-yet for "Mia"
    Then not-yet of outcome brings further-discussion-wanted
    And further-discussion-held is due by the end of Friday 2027-04-02, citing HA-005
    And further-discussion-held is an assumption

  @HA-098
  Scenario: A further discussion on a date counts to that date
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And further-discussion is decided as on-a-date
    And further-discussion-date is set for Monday 2026-12-14
    Then further-discussion-held is due by the end of Monday 2026-12-14, citing HA-098
    And further-discussion-held is not an assumption
    When further-discussion-held happens at 2026-12-14 10:00
    Then further-discussion-held is met

  @HA-098
  Scenario: A further discussion whose date nobody has set yet
    When meeting-held happens at Tuesday 2026-11-24 14:00
    Then further-discussion is asked, citing HA-098
    When further-discussion is decided as date-to-follow
    Then further-discussion-held is due by the end of Tuesday 2026-12-01
    And further-discussion-held is owed by team-manager

  @HA-098
  Scenario: None is needed
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And further-discussion is decided as no
    Then further-discussion-held is waiting
    And further-discussion offers no, citing HA-098
