Feature: Special cases

  @WI-054
  Scenario: A serious risk is discussed on the day
    Given seriousRisk is true
    When information-received happens at Tuesday 2026-11-24 10:00
    Then the pathway serious-concern applies, citing WI-054
    And strategy-held is due at Tuesday 2026-11-24 23:59, citing WI-054
    When meeting-held happens at Wednesday 2026-11-25 00:05
    Then strategy-held is met late
    And strategy-held is a breach

  @WI-054
  Scenario: Serious risk learnt of late in the evening still means the same day
    Given seriousRisk is true
    And knownChild is true
    When incident-known happens at Saturday 2026-11-21 22:30
    Then strategy-held is due by the end of Saturday 2026-11-21, citing WI-054

  @WI-054
  Scenario: A team can ask for the same day for another serious risk
    Given urgency is "same-day"
    When information-received happens at Tuesday 2026-11-24 10:00
    Then strategy-held is due by the end of Tuesday 2026-11-24, citing WI-054

  @WI-055
  Scenario: Before a serious risk is discussed the manager and the police decide whether to act at once
    Given seriousRisk is true
    And meeting-starts is set for Tuesday 2026-11-24 16:00
    When information-received happens at Tuesday 2026-11-24 10:00
    Then the pathway serious-concern applies, citing WI-055
    And immediate-action-decision is due at Tuesday 2026-11-24 16:00, citing WI-055
    And immediate-action-decision is owed by assessment-manager
    And assessment-manager may decide-immediate-action, citing WI-055
    And vulnerable-persons-unit may decide-immediate-action
    And social-worker may not decide-immediate-action
    And decide-immediate-action is not agreed
    When assessment-manager and vulnerable-persons-unit agree
    Then decide-immediate-action is agreed
    And assessment-manager may record-immediate-action-decided, citing WI-055
    And assessment-manager is suggested, citing WI-055
    And vulnerable-persons-unit is suggested, citing WI-055

  @WI-055
  Scenario: Without a serious risk there is nothing to decide beforehand
    When information-received happens at Tuesday 2026-11-24 10:00
    Then immediate-action-decision is not needed

  @WI-057
  Scenario: A child who does not use speech is observed
    Given nonVerbal is "all"
    When information-received happens at Friday 2026-11-20 10:00
    Then the pathway does-not-speak applies, citing WI-057
    And children-observed is due at Saturday 2026-11-21 10:00, citing WI-057
    And children-spoken-to is not needed
    And social-worker may record-children-observed, citing WI-057
    When children-observed happens at Saturday 2026-11-21 10:01
    Then children-observed is met late

  @WI-056 @WI-057
  Scenario: A family in which only some children use speech
    Given nonVerbal is "some"
    When information-received happens at Friday 2026-11-20 10:00
    Then children-observed is due at Saturday 2026-11-21 10:00
    And children-spoken-to is due at Saturday 2026-11-21 10:00, citing WI-056

  @WI-058
  Scenario: Penetrative sexual abuse is discussed on the day of the referral when evidence needs it
    Given penetrativeAbuse is true
    When information-received happens at Wednesday 2026-11-25 14:00
    Then strategy-held is due at Thursday 2026-11-26 14:00
    And the pathway forensic-evidence applies, citing WI-058
    And police may judge-forensic-need, citing WI-058
    And social-worker may not judge-forensic-need
    When forensicNeeded is true
    Then strategy-held is due at Wednesday 2026-11-25 23:59, citing WI-058

  @WI-059
  Scenario: Emergency action is discussed on the day of the action
    Given emergencyAction is true
    When information-received happens at Monday 2026-11-23 20:00
    And single-agency-action-taken happens at Monday 2026-11-23 21:40
    Then the pathway emergency applies, citing WI-059
    And strategy-held is due at Monday 2026-11-23 23:59, citing WI-059
    And strategy-held is started by single-agency-action-taken

  @WI-060
  Scenario: A child in hospital is discussed in the hospital
    Given inHospital is true
    Then the pathway hospital applies, citing WI-060
    And in-the-hospital asks for a reason, citing WI-060
    And the time is chosen by in-hospital, citing WI-060
    And discussion says hospital, citing WI-060
    When heldInHospital is true
    Then in-the-hospital is kept

  @WI-061
  Scenario: A child in hospital is discussed before leaving, if that is sooner
    Given inHospital is true
    And leaves-hospital is set for Friday 2026-11-20 17:00
    When information-received happens at Friday 2026-11-20 09:00
    Then strategy-held is due at Friday 2026-11-20 17:00, citing WI-061
    And the pathway hospital applies, citing WI-061
    And discussion says hospital, citing WI-061
    And health may record-leaves-hospital, citing WI-061
    When it is Friday 2026-11-20 17:05
    Then strategy-held is overdue
    And strategy-held is a breach

  @WI-061
  Scenario: The 24 hours still count for a child who leaves later
    Given inHospital is true
    And leaves-hospital is set for Monday 2026-11-23 11:00
    When information-received happens at Friday 2026-11-20 09:00
    Then strategy-held is due at Saturday 2026-11-21 09:00, citing WI-050
    When leaves-hospital is set for Friday 2026-11-20 20:00
    Then strategy-held is due at Friday 2026-11-20 20:00, citing WI-061

  @WI-062
  Scenario: Particularly complex concerns have five working days
    Given complexConcern is true
    And urgency is "five-days"
    When information-received happens at Monday 2026-12-21 09:00
    Then strategy-held is due by the end of Wednesday 2026-12-30, citing WI-062
    And five-days-for-complex is kept

  @WI-062 @WI-065
  Scenario: Five working days for anything else ask for a reason, and the 24 hours run on
    Given urgency is "five-days"
    When information-received happens at Monday 2026-11-23 09:00
    Then five-days-for-complex asks for a reason, citing WI-062 and WI-065
    And strategy-held is due at Tuesday 2026-11-24 09:00

  @WI-063
  Scenario: Complex concerns are held sooner when a child needs protecting at once
    Given complexConcern is true
    And urgency is "five-days"
    And immediateProtection is true
    When information-received happens at Monday 2026-11-23 09:00
    Then strategy-held is due at Tuesday 2026-11-24 09:00, citing WI-063
    And strategy-held is not an assumption

  @WI-064
  Scenario: Complex concerns follow their own procedure as well
    Given complexConcern is true
    Then the pathway complex-abuse applies, citing WI-064
    And discussion says complex, citing WI-064

  @WI-065
  Scenario: Another exception is agreed by the team manager or the head of service
    Given agreed-limit is set for Monday 2026-11-23 13:00
    When information-received happens at Monday 2026-11-23 09:00
    Then team-manager may agree-exception, citing WI-065
    And head-of-service may agree-exception
    And social-worker may not agree-exception
    And head-of-service may record-agreed-limit, citing WI-065
    And authorise says other-exceptions, citing WI-065
    And strategy-held is due at Monday 2026-11-23 13:00, citing WI-065
    And strategy-held is an assumption

  @WI-008
  Scenario Outline: A child in care brings the residential or the fostering service
    Given a child "Mia" born 2016-03-01 in care
    Then the pathway looked-after applies, citing WI-008
    And <service> is expected, citing WI-008
    Examples:
      | service     |
      | fostering   |
      | residential |

  @WI-008
  Scenario: For a child who is not in care they are only offered
    Given a child "Mia" born 2016-03-01
    Then the pathway looked-after does not apply
    And fostering is optional
    And residential is optional
