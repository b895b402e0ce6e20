Feature: Who must take part

  @HA-016 @HA-017 @HA-018
  Scenario: A social worker, health and the police are enough
    Given anyChildInCare is false
    When social-worker, health and police take part
    Then it is quorate
    And social-worker is filled, citing HA-016
    And health is filled, citing HA-017
    And police is filled, citing HA-018
    And care-service is not needed

  @HA-016
  Scenario: A manager does not stand in for the social worker
    Given anyChildInCare is false
    When team-manager, health and police take part
    Then it is not quorate
    And social-worker is missing, citing HA-016
    And social-worker is mandatory, citing HA-016

  @HA-017
  Scenario: Any one health practitioner is enough
    Given anyChildInCare is false
    When social-worker, police and health-service take part
    Then health is filled, citing HA-017
    And it is quorate
    When health-service leaves
    Then health is missing
    And it is not quorate
    And health is mandatory, citing HA-017

  @HA-018
  Scenario: Without the police it is not quorate, and the transport police do not stand in for them
    Given anyChildInCare is false
    When social-worker, health and transport-police take part
    Then police is missing, citing HA-018
    And it is not quorate
    And police is mandatory, citing HA-018

  @HA-019
  Scenario: For a looked-after child the residential or the fostering service is needed too
    Given a child "Mia" born 2019-05-04 in care
    When social-worker, health and police take part
    Then the pathway looked-after applies, citing HA-019
    And care-service is missing, citing HA-019
    And it is not quorate
    And residential is expected, citing HA-019
    And fostering is expected, citing HA-019
    When fostering takes part
    Then it is quorate

  @HA-019
  Scenario: A child who lives at home needs neither
    Given a child "Mia" born 2019-05-04
    And anyChildInCare is false
    Then the pathway looked-after does not apply
    And fostering is optional, citing HA-019
    And care-service is not needed, citing HA-019

  @HA-068 @HA-069
  Scenario: The discussion says itself whether it meets Working Together
    Then working-together is asked, citing HA-068 and HA-069
    And working-together is needed to close
    And working-together needs missing when it is no

  @HA-015 @HA-032
  Scenario: A team manager of social care convenes it, and nobody else
    Then team-manager may convene, citing HA-015 and HA-032
    And social-worker may not convene
    And police may not convene
    And team-manager may authorise-request
    And team-manager may chair, citing HA-015

  @HA-020 @HA-021 @HA-022 @HA-023 @HA-024 @HA-025
  Scenario: Others are offered, as the case needs
    Then referrer is optional, citing HA-020
    And education is optional, citing HA-021
    And health-service is optional, citing HA-022
    And youth-justice is optional, citing HA-023
    And youth-worker is optional, citing HA-023
    And adult-mental-health is optional, citing HA-024
    And substance-misuse is optional, citing HA-024
    And domestic-abuse is optional, citing HA-024
    And transport-police is optional, citing HA-025

  @HA-026 @HA-027 @HA-028
  Scenario: The invitation says what is expected of whoever comes
    Then invitation says senior-enough, citing HA-026
    And invitation says prepared, citing HA-027 and HA-028
    And the meeting covers views, citing HA-028
