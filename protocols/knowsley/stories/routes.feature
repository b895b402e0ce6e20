Feature: Discussion or meeting

  @KN-012 @KN-042 @KN-013
  Scenario: A discussion comes first only where both managers agree
    Then the route discussion may be used
    And the route discussion needs team-manager and nominated-officer, citing KN-012
    And detective-inspector may nominate-officer
    When team-manager agrees
    Then the route discussion is not agreed
    And choose-route is not agreed
    When nominated-officer agrees
    Then the route discussion is agreed
    And choose-route is agreed, citing KN-042
    And the route strategy-meeting is agreed, citing KN-042

  @KN-012
  Scenario: Any police officer will not do
    When team-manager and police agree
    Then the route discussion is not agreed

  @KN-009 @KN-010 @KN-062
  Scenario: A meeting is face to face, a discussion may be a telephone call
    Then the route strategy-meeting allows in-person, citing KN-009
    And the route strategy-meeting does not allow telephone
    And the route strategy-meeting does not allow video
    And the route discussion allows telephone, citing KN-010 and KN-062

  @KN-010
  Scenario: More than three people in a discussion are warned of
    Given the route is discussion
    When team-manager, police and health take part
    Then there are not too many people
    When education takes part
    Then there are too many people

  @KN-011
  Scenario: A discussion needs a reason why it is not a meeting
    Given the route is discussion
    Then meeting-preferred asks for a reason
    Given meetingNotPossible is true
    Then meeting-preferred is kept

  @KN-041 @KN-043
  Scenario: Both managers decide what is done at once
    Then agree-immediate-actions needs team-manager and police-manager, citing KN-043
    When police-manager agrees
    Then agree-immediate-actions is not agreed
    When team-manager agrees
    Then agree-immediate-actions is agreed

  @KN-075 @KN-076 @KN-081 @KN-083
  Scenario: Social care and the police agree when, where and with whom
    Then social-worker may organise-meeting
    And minute-taker may organise-meeting
    And police may not organise-meeting
    And agree-time-and-place needs team-manager and police, citing KN-076
    And agree-who-must-attend needs team-manager and police, citing KN-081
    And agree-who-invites needs team-manager and police, citing KN-083
    When team-manager agrees
    Then agree-time-and-place is not agreed
    And agree-who-must-attend is not agreed
    When police agree
    Then agree-time-and-place is agreed
    And agree-who-must-attend is agreed

  @KN-069 @KN-070
  Scenario: A discussion settles whether a meeting is needed, and then when and where
    Given the route is discussion
    When discussion-held happens at Wednesday 2026-11-18 10:00
    Then meeting-required is asked
    And meeting-required is needed to close, citing KN-069
    And meeting-required needs date when it is needed, citing KN-070
    And meeting-required needs time when it is needed, citing KN-070
    And meeting-required needs venue when it is needed, citing KN-070
    And needed of meeting-required brings meeting-decided

  @KN-069
  Scenario: A meeting is not asked whether a meeting is needed
    Given the route is strategy-meeting
    Then meeting-required is not asked
    Given the route is discussion
    Then meeting-required is asked

  @KN-015
  Scenario: The police have no part, and the others meet all the same
    Given policeHaveNoPart is true
    And the route is strategy-meeting
    Then the pathway no-police-part applies
    And police is left out
    When team-manager and health take part
    Then police is not needed, citing KN-015
    And it is quorate

  @KN-014 @KN-220
  Scenario: A meeting follows a discussion, and a follow-up may be a discussion
    Given occasion is "follow-up"
    Then the route discussion may be used, citing KN-220
    And the route strategy-meeting may be used, citing KN-014

  @KN-001
  Scenario: There are two routes
    Then the route discussion may be used, citing KN-001
    And the route strategy-meeting may be used, citing KN-001

  @KN-037
  Scenario: The VPU can share its rota with the out of hours co-ordinator
    Then standby-coordinator may see-vpu-rota
    And social-worker may not see-vpu-rota
