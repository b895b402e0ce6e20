Feature: Whom to ring

  @KN-017
  Scenario Outline: The police unit depends on the day and the hour
    Then <contact> is on call for police at <time>

    Examples:
      | contact     | time                      |
      | mash-police | Tuesday 2026-11-17 09:00  |
      | mash-police | Tuesday 2026-11-17 16:59  |
      | vpu-late    | Tuesday 2026-11-17 17:00  |
      | vpu-late    | Tuesday 2026-11-17 21:59  |
      | uniform     | Tuesday 2026-11-17 22:00  |
      | uniform     | Wednesday 2026-11-18 06:59 |
      | vpu         | Wednesday 2026-11-18 07:00 |
      | vpu         | Saturday 2026-11-21 10:00 |
      | vpu-late    | Saturday 2026-11-21 14:00 |

  @KN-198
  Scenario: The late officer of the VPU from 14:00 to 22:00, behind MASH until 17:00
    Then vpu-late is second on call for police at Tuesday 2026-11-17 14:30, citing KN-198
    And vpu-late is on call for police at Tuesday 2026-11-17 18:00, citing KN-198

  @KN-199
  Scenario: Uniform officers through the night, also the two in which the clocks change
    Then uniform is on call for police at Saturday 2026-10-24 23:30, citing KN-199
    And uniform is on call for police at Sunday 2026-10-25 06:30, citing KN-199
    And uniform is on call for police at Sunday 2027-03-28 03:30, citing KN-199

  @KN-200
  Scenario: The VPU from 07:00 to 09:00
    Then vpu is on call for police at Thursday 2026-11-19 08:00, citing KN-200

  @KN-201
  Scenario: MASH officers in the day, on working days
    Then mash-police is on call for police at Thursday 2026-11-19 11:00, citing KN-201
    And vpu is on call for police at Friday 2026-12-25 11:00, citing KN-201

  @KN-201
  Scenario Outline: At weekends and on bank holidays the VPU is taken to be on until the late officer comes
    Then <contact> is on call for police at <time>

    Examples:
      | contact  | time                      |
      | vpu      | Saturday 2026-11-21 09:00 |
      | vpu      | Sunday 2026-11-22 13:59   |
      | vpu-late | Sunday 2026-11-22 14:00   |
      | vpu      | Monday 2026-12-28 13:30   |

  @KN-202
  Scenario: The duty inspector behind everybody else outside office hours
    Then duty-inspector is second on call for police at Thursday 2026-11-19 03:00, citing KN-202
    And duty-inspector is second on call for police at Sunday 2026-11-22 19:00, citing KN-202
    And duty-inspector is second on call for police at Tuesday 2026-11-17 17:00, citing KN-202
    And duty-inspector is second on call for police at Wednesday 2026-11-18 08:59, citing KN-202

  @KN-036
  Scenario: At the start of the shift the late officer and the co-ordinator ring each other
    Then vpu-late is on call for police at Thursday 2026-11-19 17:00, citing KN-036

  @KN-203
  Scenario: Social workers on duty from Monday to Friday
    Then social-workers is on call for social-care at Monday 2026-11-16 09:00, citing KN-203
    And social-workers is on call for social-care at Thursday 2026-11-19 16:59, citing KN-203
    And social-workers is on call for social-care at Friday 2026-11-20 12:00, citing KN-203

  @KN-203
  Scenario: Office hours end at 17:00
    Given it is Tuesday 2026-11-17 16:59
    Then standby-coordinator may not chair
    Given it is Tuesday 2026-11-17 17:00
    Then standby-coordinator may chair as a deputy
    Given it is Wednesday 2026-11-18 09:00
    Then standby-coordinator may not chair

  @KN-204
  Scenario: Out of hours from Monday to Thursday; the gap from 17:00 to 21:00 belongs to them too
    Then out-of-hours is on call for social-care at Tuesday 2026-11-17 22:00, citing KN-204
    And out-of-hours is on call for social-care at Wednesday 2026-11-18 08:59, citing KN-204
    And out-of-hours is on call for social-care at Tuesday 2026-11-17 18:30, citing KN-204

  @KN-203 @KN-204 @KN-205
  Scenario Outline: To the minute
    Then <contact> is on call for social-care at <time>

    Examples:
      | contact        | time                       |
      | social-workers | Friday 2026-11-20 09:00    |
      | social-workers | Friday 2026-11-20 16:59    |
      | out-of-hours   | Tuesday 2026-11-17 17:00   |
      | out-of-hours   | Tuesday 2026-11-17 20:59   |
      | out-of-hours   | Tuesday 2026-11-17 21:00   |
      | out-of-hours   | Saturday 2026-11-21 08:59  |
      | out-of-hours   | Saturday 2026-11-21 09:00  |
      | out-of-hours   | Sunday 2026-11-22 09:00    |
      | out-of-hours   | Friday 2026-12-25 10:00    |
      | out-of-hours   | Monday 2026-12-28 00:30    |
      | out-of-hours   | Monday 2026-12-28 23:30    |

  @KN-205
  Scenario: From Friday 17:00 to Monday 09:00, and on bank holidays
    Then out-of-hours is on call for social-care at Friday 2026-11-20 17:00, citing KN-205
    And out-of-hours is on call for social-care at Saturday 2026-11-21 12:00, citing KN-205
    And out-of-hours is on call for social-care at Monday 2026-11-23 08:59, citing KN-205
    And out-of-hours is on call for social-care at Monday 2026-12-28 12:00, citing KN-205
    And social-workers is on call for social-care at Monday 2026-11-23 09:00

  @KN-088
  Scenario: Whatever hour nobody is named for, there is the standby co-ordinator
    Then standby-coordinator is on call for social-care at Tuesday 2026-12-29 08:00, citing KN-088
