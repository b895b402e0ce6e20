Feature: Clocks on hard days, and who is told

  @WI-050 @WI-051 @WI-052
  Scenario: Of a referral, an incident and a plan that is not enough, the earliest counts
    Given knownChild is true
    When this happened:
      | what                 | when             |
      | information-received | 2026-11-24 15:00 |
      | incident-known       | 2026-11-24 11:00 |
      | cin-plan-decision    | 2026-11-24 13:00 |
    Then strategy-held is due at Wednesday 2026-11-25 11:00, citing WI-051
    When cin-plan-decision happens at Tuesday 2026-11-24 10:30, recorded at Tuesday 2026-11-24 16:00
    Then strategy-held is due at Wednesday 2026-11-25 10:30, citing WI-052

  @WI-050
  Scenario: A referral on Christmas Eve is due on Christmas Day, and is warned of four hours before
    When information-received happens at Thursday 2026-12-24 17:30
    Then strategy-held is due at Friday 2026-12-25 17:30, citing WI-050
    And strategy-held is due soon from Friday 2026-12-25 13:30

  @WI-050 @WI-065
  Scenario: A discussion that is late goes up to the head of service at once
    When information-received happens at Monday 2026-11-23 09:00
    Then strategy-held goes up to head-of-service at Tuesday 2026-11-24 09:00, citing WI-065

  @WI-050
  Scenario: Held by telephone at night and written down in the morning
    Given the route is telephone
    When information-received happens at Friday 2026-11-20 23:50
    And meeting-held happens at Saturday 2026-11-21 02:10, recorded at Saturday 2026-11-21 09:00
    Then strategy-held is met, citing WI-050
    And follow-up-meeting counts from Saturday 2026-11-21 02:10

  @WI-050
  Scenario: Late, with the reason
    When information-received happens at Monday 2026-11-23 09:00
    And meeting-held happens at Tuesday 2026-11-24 11:00
    And the reason for strategy-held is "The child could not be found."
    Then strategy-held is met late, citing WI-050
    And strategy-held was late because "The child could not be found."
    And strategy-held is a breach

  @WI-051
  Scenario: The 24 hours from an incident run through the night in which the clocks go forward
    Given knownChild is true
    When incident-known happens at Saturday 2027-03-27 22:00
    Then strategy-held is due at Sunday 2027-03-28 23:00, citing WI-051

  @WI-052
  Scenario: Those from a plan that is not enough run through the night in which they go back
    When cin-plan-decision happens at Saturday 2026-10-24 11:00
    Then strategy-held is due at Sunday 2026-10-25 10:00, citing WI-052

  @WI-054
  Scenario Outline: The same day ends with the day in London, wherever the concern came from
    Given seriousRisk is true
    And knownChild is true
    When <what> happens at <when>
    Then strategy-held is due by the end of <day>, citing WI-054
    And strategy-held is due soon from <warned>

    Examples:
      | what                 | when                        | day                  | warned                      |
      | information-received | Wednesday 2026-07-01 00:30  | Wednesday 2026-07-01 | Wednesday 2026-07-01 15:59  |
      | incident-known       | Sunday 2026-10-25 22:00     | Sunday 2026-10-25    | Sunday 2026-10-25 15:59     |
      | cin-plan-decision    | Thursday 2026-12-31 23:30   | Thursday 2026-12-31  | Thursday 2026-12-31 15:59   |

  @WI-058
  Scenario: On the day of the referral, so that evidence is not lost, and warned of at four in the afternoon
    Given penetrativeAbuse is true
    And forensicNeeded is true
    When information-received happens at Monday 2026-11-23 09:00
    Then strategy-held is due by the end of Monday 2026-11-23, citing WI-058
    And strategy-held is due soon from Monday 2026-11-23 15:59

  @WI-059
  Scenario: On the day of the emergency action, and warned of at four in the afternoon
    Given emergencyAction is true
    When information-received happens at Sunday 2026-11-22 20:00
    And single-agency-action-taken happens at Sunday 2026-11-22 10:40
    Then strategy-held is due by the end of Sunday 2026-11-22, citing WI-059
    And strategy-held is due soon from Sunday 2026-11-22 15:59

  @WI-059
  Scenario: Where it was discussed already that day, action taken after it makes it no later
    Given emergencyAction is true
    When information-received happens at Monday 2026-11-23 10:00
    Then strategy-held is due at Tuesday 2026-11-24 10:00
    When meeting-held happens at Monday 2026-11-23 12:00
    And single-agency-action-taken happens at Monday 2026-11-23 15:00
    And it is Tuesday 2026-11-24 09:00
    Then strategy-held is met
    When single-agency-action-taken happens at Monday 2026-11-23 11:00, recorded at Tuesday 2026-11-24 09:30
    Then strategy-held is due by the end of Monday 2026-11-23, citing WI-059
    And strategy-held is met

  @WI-061
  Scenario Outline: Before a child leaves the hospital, wherever the concern came from
    Given inHospital is true
    And leaves-hospital is set for Sunday 2026-11-22 14:00
    When <what> happens at Sunday 2026-11-22 09:00
    Then strategy-held is due at Sunday 2026-11-22 14:00, citing WI-061
    And strategy-held is due soon from Sunday 2026-11-22 10:00

    Examples:
      | what                 |
      | information-received |
      | incident-known       |
      | cin-plan-decision    |

  # Working days after 22 March 2027: 23, 24, 25, 30, 31 March. 26 and 29 March are Good Friday and Easter Monday.
  @WI-062
  Scenario Outline: Five working days for complex concerns, over Easter, warned of two working days before
    Given complexConcern is true
    And urgency is "five-days"
    When <what> happens at Monday 2027-03-22 09:00
    Then strategy-held is due by the end of Wednesday 2027-03-31, citing WI-062
    And strategy-held is due soon from Tuesday 2027-03-30 00:00

    Examples:
      | what                 |
      | information-received |
      | incident-known       |
      | cin-plan-decision    |

  @WI-063
  Scenario Outline: A child in a complex case who needs protecting has 24 hours, wherever the concern came from
    Given complexConcern is true
    And urgency is "five-days"
    And immediateProtection is true
    When <what> happens at Saturday 2026-10-24 16:00
    Then strategy-held is due at Sunday 2026-10-25 15:00, citing WI-063

    Examples:
      | what                 |
      | information-received |
      | incident-known       |
      | cin-plan-decision    |

  @WI-065
  Scenario Outline: The time agreed for another exception counts, wherever the concern came from
    Given agreed-limit is set for Monday 2026-11-23 13:00
    When <what> happens at Monday 2026-11-23 09:00
    Then strategy-held is due at Monday 2026-11-23 13:00, citing WI-065

    Examples:
      | what                 |
      | information-received |
      | incident-known       |
      | cin-plan-decision    |

  @WI-017
  Scenario: A child at risk at this moment: the sergeant is rung, for which there is no figure
    When incident-known happens at Monday 2026-11-23 09:00
    Then call-sergeant is not needed, citing WI-017
    Given immediateRisk is true
    Then call-sergeant is running, citing WI-017
    And call-sergeant has no figure
    And call-sergeant is owed by social-worker
    And call-sergeant is not an assumption
    When sergeant-telephoned happens at Monday 2026-11-23 09:10
    Then call-sergeant is met

  @WI-055 @WI-065
  Scenario Outline: Whether to act at once is decided before the meeting, wherever the concern came from
    Given seriousRisk is true
    And meeting-starts is set for Tuesday 2026-11-24 16:00
    When <what> happens at Tuesday 2026-11-24 10:00
    Then immediate-action-decision is due at Tuesday 2026-11-24 16:00, citing WI-055
    And immediate-action-decision is due soon from Tuesday 2026-11-24 15:00
    And immediate-action-decision goes up to team-manager at Tuesday 2026-11-24 16:00, citing WI-065
    And immediate-action-decision goes up to head-of-service at Tuesday 2026-11-24 17:00, citing WI-065
    And immediate-action-decision is not an assumption

    Examples:
      | what                 |
      | information-received |
      | incident-known       |
      | cin-plan-decision    |

  @WI-056 @WI-065
  Scenario: Children are to be seen in the night in which the clocks go back, and who hears if they have not been
    Given nonVerbal is "none"
    When information-received happens at Saturday 2026-10-24 16:00
    Then children-spoken-to is due at Sunday 2026-10-25 15:00, citing WI-056
    And children-spoken-to is due soon from Sunday 2026-10-25 11:00
    And children-spoken-to goes up to team-manager at Sunday 2026-10-25 15:00, citing WI-065
    And children-spoken-to goes up to head-of-service at Sunday 2026-10-25 16:00, citing WI-065
    And children-spoken-to is not an assumption
    When children-spoken-to happens at Sunday 2026-10-25 14:50, recorded at Monday 2026-10-26 09:00
    Then children-spoken-to is met

  @WI-056 @WI-057 @WI-065
  Scenario: Where only some of them speak, the others are observed, each by a clock of its own
    Given nonVerbal is "some"
    When information-received happens at Saturday 2027-03-27 16:00
    Then children-spoken-to is due at Sunday 2027-03-28 17:00, citing WI-056
    And children-observed is due at Sunday 2027-03-28 17:00, citing WI-057
    And children-observed is due soon from Sunday 2027-03-28 13:00
    And children-observed goes up to team-manager at Sunday 2027-03-28 17:00, citing WI-065
    And children-observed goes up to head-of-service at Sunday 2027-03-28 18:00, citing WI-065
    And children-observed is owed by social-worker
    And children-observed is not an assumption
    When children-spoken-to happens at Sunday 2027-03-28 12:00
    Then children-spoken-to is met
    And children-observed is running

  @WI-037 @WI-035
  Scenario: What has no figure is owed all the same, by whom the guidance says
    When request-sent happens at Friday 2026-11-20 09:00
    Then confirm-receipt is owed by social-worker, citing WI-037
    And confirm-receipt is not an assumption
    And forward-request is not an assumption, citing WI-035
    When it is Friday 2026-12-18 09:00
    Then confirm-receipt is running
    And forward-request is running

  @WI-046
  Scenario: The action log has no figure, and that it is business support's is our reading
    When meeting-ended happens at Friday 2026-11-20 15:00
    Then upload-action-log has no figure, citing WI-046
    And upload-action-log is an assumption

  @WI-042
  Scenario: Business support is reminded two hours before what the agencies sent has to be in the document
    Given meeting-starts is set for Friday 2026-11-20 14:00
    When meeting-booked happens at Friday 2026-11-20 09:00
    Then gather-information is due soon from Friday 2026-11-20 10:00, citing WI-042
    When meeting-starts is set for Friday 2026-11-20 16:00
    Then gather-information is due at Friday 2026-11-20 14:00

  @WI-048 @WI-065
  Scenario: Minutes of a meeting on Christmas Eve have until the 29th, and go up the line after it
    When meeting-ended happens at Thursday 2026-12-24 11:00
    Then minutes-issued is due by the end of Tuesday 2026-12-29, citing WI-048
    And minutes-issued is due soon from Tuesday 2026-12-29 00:00
    And minutes-issued goes up to team-manager at Tuesday 2026-12-29 23:59, citing WI-065
    And minutes-issued goes up to head-of-service at Wednesday 2026-12-30 23:59, citing WI-065
    And minutes-issued is not an assumption

  # Working days after 25 March 2027: 30, 31 March, 1, 2, 5 April.
  @WI-027 @WI-065
  Scenario: A telephone discussion before Easter, and the meeting that has to follow
    Given the route is telephone
    When meeting-held happens at Thursday 2027-03-25 16:00
    Then follow-up-meeting is due by the end of Monday 2027-04-05, citing WI-027
    And follow-up-meeting is due soon from Friday 2027-04-02 00:00
    And follow-up-meeting goes up to head-of-service at Tuesday 2027-04-06 23:59, citing WI-065
    And follow-up-meeting is not an assumption
    When the route is strategy-meeting
    And meeting-held happens at Monday 2027-04-05 09:30
    Then follow-up-meeting is met
