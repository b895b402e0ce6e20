Feature: No child waits too long

  @SA-005 @SA-006
  Scenario: A child for whom another discussion is needed waits for a decision
    Given a child "Mia" born 2016-03-01
    And a child "Leo" born 2019-07-15
    When meeting-held happens at Friday 2026-11-20 10:00
    Then threshold offers another-discussion, citing SA-005
    When threshold is decided as another-discussion for "Mia"
    And threshold is decided as section-47 for "Leo"
    Then child-decided for "Mia" is due by the end of Friday 2026-11-27, citing SA-006
    And child-decided for "Mia" is an assumption
    And child-decided for "Leo" is waiting
    And discussion says more-than-one, citing SA-005 and SA-006
    And team-manager may record-decision-reached, citing SA-006
    And team-manager may record-left-undecided, citing SA-006
    When decision-reached happens at Tuesday 2026-11-24 10:00 for "Mia"
    Then child-decided for "Mia" is met

  @SA-041
  Scenario: A section 47 enquiry is planned before the discussion ends
    Given a child "Mia" born 2016-03-01
    Then section-47 of threshold brings section-47-started, citing SA-041
    And threshold needs plan when it is section-47
    And threshold needs medicals when it is section-47
    And threshold needs information when it is section-47
    And threshold is needed to close

  @SA-026
  Scenario: Every decision has its reason
    Then threshold needs grounds when it is no-action, citing SA-026
    And threshold needs grounds when it is another-discussion

  @SA-044
  Scenario: The decision on a conference is planned, without a limit
    Then conference is asked, citing SA-044
    And conference offers later
    And conference needs how when it is later
    And yes of conference brings conference-wanted

  @SA-048 @SA-045
  Scenario: The social work manager assesses the level of risk
    Then team-manager may assess-risk, citing SA-048
    And social-worker may not assess-risk
    And risk-level is needed to close, citing SA-048
    And the meeting covers risk, citing SA-045

  @SA-037
  Scenario: A family who lived elsewhere
    Given movedArea is true
    Then the pathway moved-family applies, citing SA-037
    When movedArea is false
    Then the pathway moved-family does not apply
