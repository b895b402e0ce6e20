Feature: Slots, and moving a meeting

  @BR-055 @BR-056 @BR-162 @BR-163
  Scenario Outline: A meeting begins at one of the seven slots
    Then a meeting may begin at Monday 2026-11-23 <time>, citing BR-055 and BR-056
    And a meeting may begin at Monday 2026-11-23 <time>, citing BR-162 and BR-163

    Examples:
      | time  |
      | 09:00 |
      | 10:00 |
      | 11:00 |
      | 13:00 |
      | 14:00 |
      | 15:00 |
      | 16:00 |

  @BR-162 @BR-163
  Scenario: There is no slot at noon, on the half hour, in the evening or at a weekend
    Then a meeting may not begin at Monday 2026-11-23 12:00, citing BR-163
    And a meeting may not begin at Monday 2026-11-23 09:30, citing BR-162
    And a meeting may not begin at Monday 2026-11-23 17:00
    And a meeting may not begin at Saturday 2026-11-21 10:00

  @BR-055
  Scenario: The minute taker gives the slot
    Then minute-taker takes the minutes, citing BR-055

  @BR-098
  Scenario: A meeting lasts no longer than an hour
    Then a meeting lasts at most 60 minutes, citing BR-098

  @BR-012
  Scenario: A meeting is held in person or by video; the telephone is a departure
    Then a meeting allows in-person, citing BR-012
    And a meeting allows video
    And a meeting does not allow telephone, citing BR-012

  @BR-057 @BR-058
  Scenario: Only the service manager agrees to moving or cancelling a meeting
    Then service-manager may agree-to-rearranging, citing BR-058
    And team-manager may not agree-to-rearranging, citing BR-058
    And minute-taker may not agree-to-rearranging

  @BR-050 @BR-051 @BR-052 @BR-053 @BR-054
  Scenario: Each area has a desk, and so has Corporate Parenting
    Then south is a desk, citing BR-050
    And east is a desk, citing BR-051
    And west is a desk, citing BR-052
    And keighley-shipley is a desk, citing BR-053
    And corporate-parenting is a desk, citing BR-054

  @BR-040 @BR-041 @BR-049
  Scenario: The social worker completes the request, the team manager sends it
    Then social-worker may complete-request, citing BR-041
    And team-manager may authorise-request, citing BR-040 and BR-049
    And social-worker may not authorise-request

  @BR-056
  Scenario: The slot follows the child's needs: a school that is expected can come while it is open
    Then the time is chosen by known-chair, citing BR-094
    And the time is not chosen by school-hours
    Given anySchoolAge is true
    Then the time is chosen by school-hours, citing BR-056
