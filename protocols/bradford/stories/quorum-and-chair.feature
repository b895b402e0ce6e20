Feature: Who must be there, and who chairs

  @BR-062 @BR-064 @BR-065
  Scenario: A social worker, a team manager, the police and health are enough
    Given anyChildInCare is false
    And youthJustice is "no"
    When social-worker, team-manager, police and health take part
    Then it is quorate
    And social-worker is filled, citing BR-062
    And team-manager is filled, citing BR-062
    And police is filled, citing BR-064
    And health is filled, citing BR-065
    And care-service is not needed
    And youth-justice is not needed

  @BR-005 @BR-062
  Scenario: Without the social worker or a manager it is not quorate
    Given anyChildInCare is false
    And youthJustice is "no"
    When police and health take part
    Then it is not quorate, citing BR-062
    And social-worker is missing, citing BR-062
    And team-manager is missing, citing BR-062
    And team-manager is mandatory, citing BR-062
    And social-worker is mandatory, citing BR-062

  @BR-006 @BR-064
  Scenario: Without the police it is not quorate
    Given anyChildInCare is false
    And youthJustice is "no"
    When social-worker, team-manager and health take part
    Then police is missing, citing BR-064
    And it is not quorate
    And police is mandatory, citing BR-064

  @BR-007 @BR-065
  Scenario Outline: Paediatrics or the sexual assault referral centre can speak for health
    Given anyChildInCare is false
    And youthJustice is "no"
    When social-worker, team-manager and police take part
    Then health is missing, citing BR-065
    And it is not quorate
    When <who> takes part
    Then health is filled, citing BR-065
    And it is quorate
    And health is mandatory

    Examples:
      | who           |
      | paediatrician |
      | sarc          |
      | midwife       |

  @BR-009 @BR-063
  Scenario: For a child in care the fostering or residential service must be there
    Given a child "Noah" born 2014-03-02 in care
    And youthJustice is "no"
    When social-worker, team-manager, police and health take part
    Then care-service is missing, citing BR-009 and BR-063
    And it is not quorate
    And fostering is expected, citing BR-009 and BR-063
    And residential is expected, citing BR-009 and BR-063
    When residential takes part
    Then it is quorate

  @BR-009 @BR-063
  Scenario: For a child who is not in care neither is needed
    Given a child "Ida" born 2019-05-04
    Then care-service is not needed, citing BR-009 and BR-063
    And fostering is optional

  @BR-010 @BR-066
  Scenario Outline: Where the Youth Justice Service works with a child, or did until recently, it must be there
    Given anyChildInCare is false
    And youthJustice is "<how far>"
    When social-worker, team-manager, police and health take part
    Then youth-justice is missing, citing BR-010 and BR-066
    And it is not quorate
    And youth-justice is mandatory, citing BR-010 and BR-066
    When youth-justice takes part
    Then it is quorate

    Examples:
      | how far         |
      | open            |
      | recently-closed |

  @BR-010 @BR-066
  Scenario: Otherwise it may come
    Given youthJustice is "no"
    Then youth-justice is optional, citing BR-010 and BR-066

  @BR-093 @BR-094
  Scenario: The team manager chairs
    Then team-manager may chair, citing BR-093 and BR-094
    And team-manager is mandatory, citing BR-094
    And social-worker may not chair, citing BR-094
    And police may not chair

  @BR-082
  Scenario: The service manager chairs when the team manager is away, and fills the manager's seat
    Given anyChildInCare is false
    And youthJustice is "no"
    Then service-manager may chair as a deputy, citing BR-082
    When social-worker, service-manager, police and health take part
    Then team-manager is filled, citing BR-082
    And it is quorate

  @BR-133 @BR-154
  Scenario: The chair checks the family's details
    Then team-manager may check-family-details, citing BR-133 and BR-154
    And minute-taker may not check-family-details
