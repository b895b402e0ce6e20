Feature: Follow-ups and reviews

  @KN-145
  Scenario: After section 47 a review is only held in exceptional circumstances
    Given occasion is "review"
    Then review-is-exceptional asks for a reason, citing KN-145
    And exceptional-review does not call for a discussion
    Given exceptional is true
    Then review-is-exceptional is kept
    And exceptional-review calls for a discussion, citing KN-145

  @KN-149
  Scenario: Where the police can set no timescales a review is set
    Given policeInvestigating is true
    And the route is strategy-meeting
    When meeting-held happens at Wednesday 2026-11-18 10:00
    Then police-review-held is not needed
    And police-timescales offers not-possible, citing KN-149
    And police-timescales needs review-date when it is not-possible, citing KN-149
    When police-timescales is decided as not-possible
    And police-review-date is set for 2026-12-09
    Then police-review-held is due by the end of 2026-12-09, citing KN-149
    When police-review-held happens at Wednesday 2026-12-09 10:00
    Then police-review-held is met

  @KN-151
  Scenario Outline: Later meetings keep the chair, the record and the agenda
    Given occasion is <occasion>
    Then same-arrangements asks for a reason, citing KN-151
    Given sameChair is true
    Then same-arrangements is kept

    Examples:
      | occasion     |
      | "follow-up"  |
      | "review"     |
      | "reconvened" |
      | "final"      |

  @KN-151
  Scenario: The first meeting has nothing to keep to
    Then same-arrangements is kept
    Given occasion is "review"
    Then same-arrangements asks for a reason

  @KN-219
  Scenario: The follow-up looks at what section 47 enquiries found
    Given occasion is "follow-up"
    Then section-47-outcome is asked
    And section-47-outcome is needed to close, citing KN-219
    And section-47-outcome needs findings when it is not-substantiated

  @KN-219
  Scenario: It is held one working day after the enquiry is due, which is a local assumption
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    Then follow-up-held is not needed
    When further-meeting is decided as needed
    Then follow-up-held is due by the end of Tuesday 2026-11-10, citing KN-219
    And follow-up-held is an assumption

  @KN-233
  Scenario: A meeting after section 47 records what it found
    Given section47Done is true
    Then section-47-outcome is asked, citing KN-233

  @KN-253 @KN-254
  Scenario: How and when the actions are reviewed
    Given the route is strategy-meeting
    Then action-review is needed to close, citing KN-253
    And action-review needs how when it is managers, citing KN-253
    And action-review needs date when it is managers, citing KN-254
    When meeting-held happens at Wednesday 2026-11-18 10:00
    And meeting-ended happens at Wednesday 2026-11-18 11:00
    And action-review-date is set for 2026-12-02
    Then actions-reviewed is due by the end of 2026-12-02, citing KN-254

  @KN-146
  Scenario: The chair writes down what would bring a review
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    Then review-triggers is not asked
    When section-47 is decided as initiate for "Mia"
    Then review-triggers is asked, citing KN-146
    And review-triggers needs triggers when it is named
