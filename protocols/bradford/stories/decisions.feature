Feature: What the meeting decides

  @BR-022 @BR-024 @BR-152
  Scenario: Each child's threshold is decided, with reasons, alone or jointly
    Then threshold is needed to close, citing BR-022 and BR-024
    And threshold needs grounds when it is not-met, citing BR-022
    And threshold needs plan when it is joint
    And threshold offers not-met, citing BR-024
    And threshold offers single-social-care, citing BR-152
    And threshold offers single-police, citing BR-152
    And threshold offers joint, citing BR-152

  @BR-002 @BR-022 @BR-024 @BR-028 @BR-030 @BR-031 @BR-033 @BR-034
  Scenario: A meeting cannot end before it has answered for each child
    Given a child "Ida" born 2019-05-04
    And a child "Noah" born 2014-03-02
    When meeting-held happens at Tuesday 2026-11-24 10:00
    And consent-to-see is decided as sought
    And consent-to-contact is decided as sought
    And safety-plan is decided as in-place
    And legal-action is decided as no
    And family-information is decided as share
    And medical is decided as not-needed for "Ida"
    And medical is decided as not-needed for "Noah"
    And threshold is decided as joint for "Ida"
    Then the meeting cannot be closed
    And threshold is needed to close, citing BR-002 and BR-022
    And threshold is needed to close, citing BR-024
    And safety-plan is needed to close, citing BR-028
    And legal-action is needed to close, citing BR-030
    And medical is needed to close, citing BR-031
    And consent-to-see is needed to close, citing BR-033
    And consent-to-contact is needed to close, citing BR-034
    When threshold is decided as not-met for "Noah"
    Then the meeting can be closed

  @BR-033 @BR-034
  Scenario: Parents are asked before a child is seen, and before agencies are contacted
    Then consent-to-see offers sought, citing BR-033
    And consent-to-contact offers sought, citing BR-034

  @BR-035 @BR-037
  Scenario: They need not be asked where asking puts the child at more risk, and the reason is written down
    Then consent-to-see offers not-sought-harm, citing BR-035
    And consent-to-see needs rationale when it is not-sought-harm, citing BR-037
    And consent-to-contact offers not-sought-harm, citing BR-035
    And consent-to-contact needs rationale when it is not-sought-harm, citing BR-037

  @BR-036 @BR-037
  Scenario: Nor where the police believe that asking could seriously damage their investigation
    Then consent-to-see offers not-sought-police, citing BR-036
    And consent-to-see needs rationale when it is not-sought-police, citing BR-037
    And consent-to-contact offers not-sought-police, citing BR-036
    And consent-to-contact needs rationale when it is not-sought-police, citing BR-037

  @BR-121 @BR-122 @BR-123 @BR-124
  Scenario: Not having spoken to the parents needs evidence
    Then views-of-family is asked, citing BR-121 and BR-122
    And views-of-family needs child when it is contacted, citing BR-121
    And views-of-family needs parents when it is contacted, citing BR-121
    And views-of-family offers not-contacted-risk, citing BR-123
    And views-of-family offers not-reached, citing BR-124
    And views-of-family needs evidence when it is not-contacted-risk, citing BR-122 and BR-123
    And views-of-family needs evidence when it is not-reached, citing BR-124
    And the meeting covers meaning-for-the-child, citing BR-121

  @BR-029
  Scenario: What the family is told is decided, and what they are not told has a reason
    Then family-information is needed to close, citing BR-029
    And family-information needs what when it is share, citing BR-029
    And family-information needs why-not when it is withhold

  @BR-031
  Scenario: A medical is decided for each child, with the plan or the reason
    Then medical is asked, citing BR-031
    And medical is needed to close, citing BR-031
    And medical needs detail when it is not-needed

  @BR-030
  Scenario: Legal action is decided, also where advice comes first
    Then legal-action is needed to close, citing BR-030
    And legal-action offers advice, citing BR-030
    And legal-action needs reason when it is advice

  @BR-032
  Scenario: The meeting asks whether anything else is needed
    Then meeting says anything-else, citing BR-032

  @BR-013
  Scenario: One meeting may not be enough
    Then review offers another-meeting, citing BR-013
    And review needs when when it is another-meeting
