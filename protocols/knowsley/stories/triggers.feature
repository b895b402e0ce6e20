Feature: What calls for a strategy discussion or meeting

  @KN-002 @KN-038
  Scenario: Reasonable cause to suspect significant harm
    Given significantHarm is true
    Then significant-harm calls for a discussion
    And a discussion must be held
    And team-manager may convene
    And police may not convene
    And social-worker may complete-request
    And team-manager may authorise-request
    And standby-coordinator may authorise-request
    And police may not authorise-request

  @KN-006
  Scenario: Abuse or neglect that is not significant harm yet
    Given significantHarm is false
    And abuseOrNeglect is true
    Then abuse-or-neglect calls for a discussion
    And significant-harm does not call for a discussion
    And a discussion should be held

  @KN-007
  Scenario: Several assessments and still a concern
    Given significantHarm is false
    And abuseOrNeglect is false
    Then a discussion is not called for
    Given repeatedAssessments is true
    Then repeated-assessments calls for a discussion
    And a discussion may be held

  @KN-063
  Scenario: It may be held in the same minute in which the information comes
    Given significantHarm is true
    Then discussion-at-once calls for a discussion
    When information-received happens at Wednesday 2026-11-18 10:00
    And discussion-held happens at Wednesday 2026-11-18 10:00
    Then discussion-held is met, citing KN-063

  @KN-071
  Scenario: A joint investigation expects a meeting
    Given jointWanted is true
    Then the pathway joint-enquiry applies
    And joint-investigation calls for a discussion
    And a discussion should be held

  @KN-071
  Scenario: It is enough that the discussion decided on a joint enquiry
    Given the route is discussion
    When discussion-held happens at Wednesday 2026-11-18 10:00
    And who-enquires is decided as joint
    Then the pathway joint-enquiry applies
    And joint-investigation calls for a discussion

  @KN-003
  Scenario Outline: What started it changes how it is held
    Given significantHarm is true
    And <fact> is <value>
    Then the pathway <pathway> applies, citing KN-003

    Examples:
      | fact              | value  | pathway            |
      | suddenKind        | "sudi" | sudden-event       |
      | aboutProfessional | true   | allegation         |
      | illnessFabricated | true   | fabricated-illness |

  @KN-003
  Scenario: And so does a birth that lies ahead
    Given it is 2026-11-20 09:00
    And an unborn child "Baby" due 2027-03-19
    And riskToChildren is true
    Then the pathway pre-birth applies, citing KN-003
