Feature: Who must be there and who comes

  @WI-021
  Scenario: One person each from social work, health and the police is enough
    Given social-worker, police and health take part
    Then it is quorate, citing WI-021
    When health leaves
    Then it is not quorate, citing WI-021

  @WI-021
  Scenario Outline: Without one of the three it is not quorate
    Given <there> take part
    Then it is not quorate
    And <seat> is missing, citing WI-021
    Examples:
      | there                     | seat        |
      | police and health         | social-work |
      | social-worker and health  | police      |
      | social-worker and police  | health      |

  @WI-021 @WI-004 @WI-005 @WI-006
  Scenario Outline: All three are invited
    Then <role> is mandatory, citing WI-021 and <clause>
    Examples:
      | role          | clause |
      | social-worker | WI-004 |
      | police        | WI-005 |
      | health        | WI-006 |

  @WI-021
  Scenario: The sergeant can take part for the police, and a manager for social work
    Given team-manager, police-sergeant and health take part
    Then it is quorate

  @WI-007
  Scenario: Whoever made the referral is expected but not needed for the quorum
    Then referrer is expected, citing WI-007
    Given social-worker, police and health take part
    Then it is quorate

  @WI-036
  Scenario: The team manager chairs, as a local assumption
    Then team-manager may chair, citing WI-036
    And social-worker may not chair

  @WI-003
  Scenario: Reason to suspect significant harm calls for a discussion
    Given reasonableCause is true
    Then reasonable-cause calls for a discussion, citing WI-003
    And a discussion should be held

  Scenario Outline: A discussion can be held at any stage
    Given stage is "<stage>"
    Then <stage> calls for a discussion, citing <clause>
    And a discussion may be held

    @WI-012
    Examples:
      | stage    | clause |
      | referral | WI-012 |
    @WI-013
    Examples:
      | stage             | clause |
      | during-assessment | WI-013 |
    @WI-014
    Examples:
      | stage           | clause |
      | new-information | WI-014 |
    @WI-015
    Examples:
      | stage          | clause |
      | increased-risk | WI-015 |
    @WI-016
    Examples:
      | stage        | clause |
      | another-time | WI-016 |
