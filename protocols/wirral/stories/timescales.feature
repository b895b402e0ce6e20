Feature: How soon it must be held

  @WI-050
  Scenario: A referral late on Friday afternoon is due on Saturday
    Given urgency is "24-hours"
    When information-received happens at Friday 2026-11-20 16:20
    Then strategy-held is due at Saturday 2026-11-21 16:20, citing WI-050
    And strategy-held is owed by team-manager
    And strategy-held is not an assumption
    When meeting-held happens at Saturday 2026-11-21 16:30
    Then strategy-held is met late
    And strategy-held is a breach

  @WI-050
  Scenario: The 24 hours run through the night in which the clocks go back
    When information-received happens at Saturday 2026-10-24 15:00
    Then strategy-held is due at Sunday 2026-10-25 14:00, citing WI-050

  @WI-050
  Scenario: The 24 hours run through the night in which the clocks go forward
    When information-received happens at Saturday 2027-03-27 15:00
    Then strategy-held is due at Sunday 2027-03-28 16:00, citing WI-050

  @WI-051
  Scenario: An incident about a child who is already known counts from when it was learnt of
    Given knownChild is true
    When incident-known happens at Tuesday 2026-11-24 22:10
    Then strategy-held is due at Wednesday 2026-11-25 22:10, citing WI-051
    And strategy-held is started by incident-known
    And team-manager may record-incident-known

  @WI-051
  Scenario: The earlier of the incident and its report counts
    Given knownChild is true
    When incident-known happens at Tuesday 2026-11-24 09:00
    And information-received happens at Tuesday 2026-11-24 15:00
    Then strategy-held is due at Wednesday 2026-11-25 09:00, citing WI-051

  @WI-052 @WI-053
  Scenario: A child in need plan that is not enough starts 24 hours of its own
    Given stage is "cin-plan"
    Then cin-plan calls for a discussion, citing WI-053
    When cin-plan-decision happens at Thursday 2026-11-26 11:00
    Then strategy-held is due at Friday 2026-11-27 11:00, citing WI-052
    And social-worker may record-cin-plan-decision, citing WI-052

  @WI-048
  Scenario: The minutes of a Friday meeting are due by the end of Monday
    When meeting-ended happens at Friday 2026-11-20 15:10
    Then minutes-issued is due by the end of Monday 2026-11-23, citing WI-048
    And minutes-issued is owed by business-support
    When minutes-issued happens at Tuesday 2026-11-24 08:00
    Then minutes-issued is met late

  @WI-048
  Scenario: Easter does not count as working days
    When meeting-ended happens at Thursday 2027-03-25 12:00
    Then minutes-issued is due by the end of Tuesday 2027-03-30, citing WI-048

  @WI-056
  Scenario: Every child is seen and spoken to within 24 hours of the referral
    When information-received happens at Friday 2026-11-20 10:00
    Then children-spoken-to is due at Saturday 2026-11-21 10:00, citing WI-056
    And children-spoken-to is owed by social-worker
    And children-observed is not needed
    When children-spoken-to happens at Friday 2026-11-20 17:00
    Then children-spoken-to is met
    And social-worker may record-children-spoken-to, citing WI-056

  @WI-039 @WI-042
  Scenario: What the agencies sent is in the document two hours before the meeting, as a local assumption
    Given meeting-starts is set for Friday 2026-11-20 14:00
    When meeting-booked happens at Friday 2026-11-20 09:00
    Then gather-information is due at Friday 2026-11-20 12:00, citing WI-042
    And gather-information is an assumption
    And gather-information is owed by business-support

  @WI-039 @WI-040 @WI-041
  Scenario: Every agency is asked for what it knows with its invitation, and reminded, as a local assumption
    Given meeting-starts is set for Friday 2026-11-20 14:00
    When information-asked happens at Friday 2026-11-20 09:00 for "police"
    And information-asked happens at Friday 2026-11-20 09:00 for "school"
    Then information-sent for "police" is due at Friday 2026-11-20 12:00, citing WI-039 and WI-040
    And information-sent for "police" is due soon from Friday 2026-11-20 10:00, citing WI-041
    And information-sent for "police" is an assumption
    And information-sent for "police" is owed by invitee
    When information-given happens at Friday 2026-11-20 11:00 for "police"
    Then information-sent for "police" is met
    And information-sent for "school" is due soon from Friday 2026-11-20 10:00

  @WI-039
  Scenario: What an agency does not send goes up to business support, then to the team manager
    Given meeting-starts is set for Friday 2026-11-20 14:00
    When information-asked happens at Friday 2026-11-20 09:00 for "school"
    Then information-sent for "school" goes up to business-support at Friday 2026-11-20 12:00, citing WI-039
    And information-sent for "school" goes up to team-manager at Friday 2026-11-20 13:00, citing WI-039

  @WI-035 @WI-037 @WI-038
  Scenario: The request is forwarded to the police and its arrival is confirmed by telephone
    When request-sent happens at Friday 2026-11-20 09:00
    Then forward-request has no figure, citing WI-035
    And forward-request is owed by business-support
    And confirm-receipt has no figure, citing WI-037 and WI-038
    And confirm-receipt is running
    And advanced-practitioner may record-receipt-confirmed
    When receipt-confirmed happens at Friday 2026-11-20 09:20
    Then confirm-receipt is met

  @WI-046
  Scenario: The signed action log is put on LCS
    When meeting-ended happens at Friday 2026-11-20 15:00
    Then upload-action-log is running
    And upload-action-log is owed by business-support
    When action-log-uploaded happens at Monday 2026-11-23 09:00
    Then upload-action-log is met, citing WI-046
