Feature: Who must take part and who chairs

  @SA-014 @SA-015 @SA-016 @SA-017
  Scenario: The four statutory partners make a discussion quorate
    Given social-worker, team-manager, health and police take part
    Then it is quorate, citing SA-014 and SA-015

  Scenario Outline: Without one of the four it is not quorate
    Given <there> take part
    Then <seat> is missing, citing <clause>
    And it is not quorate, citing <clause>

    @SA-014
    Examples:
      | there                             | seat          | clause |
      | team-manager, health and police   | social-worker | SA-014 |
    @SA-015
    Examples:
      | there                             | seat                | clause |
      | social-worker, health and police  | social-work-manager | SA-015 |
    @SA-016
    Examples:
      | there                                   | seat   | clause |
      | social-worker, team-manager and police  | health | SA-016 |
    @SA-017
    Examples:
      | there                                   | seat   | clause |
      | social-worker, team-manager and health  | police | SA-017 |

  @SA-014 @SA-015
  Scenario: A manager does not fill the seat of the social worker
    Given team-manager, health and police take part
    Then social-work-manager is filled, citing SA-015
    And social-worker is missing

  @SA-016
  Scenario: Another health service counts for health
    Given social-worker, team-manager, other-health and police take part
    Then health is filled, citing SA-016
    And it is quorate

  @SA-018
  Scenario Outline: The four are always invited
    Then <role> is mandatory, citing SA-018
    Examples:
      | role          |
      | social-worker |
      | team-manager  |
      | health        |
      | police        |

  @SA-019 @SA-020 @SA-021
  Scenario Outline: Others could come
    Given a child "Mia" born 2016-03-01
    Then <role> is optional, citing <clause>
    Examples:
      | role         | clause |
      | referrer     | SA-019 |
      | education    | SA-020 |
      | other-health | SA-021 |

  @SA-047
  Scenario: Only the social work manager chairs
    Then team-manager may chair, citing SA-047
    And social-worker may not chair
    And senior-manager may not chair

  @SA-047
  Scenario: Without a social work manager the discussion is not quorate either
    Given social-worker, health, police and senior-manager take part
    Then social-work-manager is missing

  @SA-024
  Scenario: Social care keeps the record
    Then note-taker takes the minutes, citing SA-024
    And the meeting covers actions, citing SA-024
