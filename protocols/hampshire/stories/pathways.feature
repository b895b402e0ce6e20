Feature: Special cases

  @HA-001 @HA-006
  Scenario: Reasonable cause to suspect significant harm calls for a discussion
    Given reasonableCause is true
    Then significant-harm calls for a discussion, citing HA-001 and HA-006
    And a discussion should be held

  @HA-006
  Scenario: Without it, and without an allegation, nothing calls for one
    Given reasonableCause is false
    Then significant-harm does not call for a discussion, citing HA-006
    And a discussion is not called for

  @HA-011
  Scenario: An allegation against a foster carer calls for one, even where significant harm is not suspected
    Given reasonableCause is false
    And allegation is true
    Then the pathway staff-allegation applies, citing HA-011
    And allegation calls for a discussion, citing HA-011
    And a discussion should be held

  @HA-012
  Scenario: The LADO is told on the day, by an assumption of ours
    Given allegation is true
    When information-received happens at Thursday 2026-11-19 17:45
    Then tell-lado is due at 2026-11-19 23:59, citing HA-012
    And tell-lado is an assumption
    And tell-lado is owed by team-manager
    And social-worker may record-lado-told, citing HA-012
    When it is 2026-11-20 09:00
    Then tell-lado is not a breach
    When lado-told happens at 2026-11-20 09:15
    Then tell-lado is met late

  @HA-013
  Scenario: So is the designated officer of the Public Protection Unit
    Given allegation is true
    When concern-identified happens at Sunday 2026-10-25 01:30
    Then tell-protection-unit is due at 2026-10-25 23:59, citing HA-013
    And tell-protection-unit is an assumption
    And social-worker may record-protection-unit-told, citing HA-013
    When protection-unit-told happens at 2026-10-25 12:00
    Then tell-protection-unit is met

  @HA-012 @HA-013
  Scenario: Where there is no allegation nobody has to be told
    Given allegation is false
    When information-received happens at Thursday 2026-11-19 17:45
    Then tell-lado is not needed, citing HA-012
    And tell-protection-unit is not needed, citing HA-013

  @HA-031 @HA-047
  Scenario: Complex abuse is better discussed face to face, with expert advice
    Given complex is true
    And howHeld is "video"
    Then the pathway complex-abuse applies, citing HA-031
    And complex-face-to-face asks for a reason, citing HA-031
    And the time is chosen by complex-in-person, citing HA-031
    And named-professional is suggested, citing HA-047
    And invitation says expert-advice, citing HA-047
    Given howHeld is "in-person"
    Then complex-face-to-face is kept, citing HA-031

  @HA-029 @HA-030
  Scenario: Any other case may be discussed by telephone or video, with a reason
    Given complex is false
    Then the route discussion allows in-person, citing HA-029
    And the time is chosen by in-person, citing HA-029
    And the time is not chosen by complex-in-person
    And the route discussion allows telephone, citing HA-030
    And the route discussion allows video, citing HA-030
    Given howHeld is "telephone"
    Then face-to-face asks for a reason, citing HA-029
    And complex-face-to-face is kept
    And named-professional is optional
    Given howHeld is "in-person"
    Then nothing is missing before book

  @HA-039
  Scenario: Under an Emergency Protection Order the discussion agrees who does what by when
    Given orderInPlace is true
    Then the pathway emergency-order applies, citing HA-039
    And emergency-action is asked, citing HA-039
    And emergency-action is needed to close
    And emergency-action needs what when it is agreed
    And emergency-action needs who when it is agreed
    And emergency-action needs by-when when it is agreed

  @HA-040
  Scenario: So it does where a child is under police powers of protection
    Given inPoliceProtection is true
    Then the pathway police-protection applies, citing HA-040
    And emergency-action is asked, citing HA-040
    And emergency-action is needed to close

  @HA-039 @HA-040
  Scenario: Otherwise it is not asked
    Given orderInPlace is false
    And inPoliceProtection is false
    Then emergency-action is not asked, citing HA-039 and HA-040
    And the pathway emergency-order does not apply
    And the pathway police-protection does not apply
