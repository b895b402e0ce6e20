Feature: Three audiences, and who signs

  @KN-250 @KN-261
  Scenario: Minutes go to those who were there, to owners of actions and to the parties of the discussion
    Given the route is strategy-meeting
    When health, education and gp are invited
    And team-manager, police and health take part
    And gp owns an action
    Then the minutes go to team-manager, police and health, citing KN-250
    And the minutes go to gp, citing KN-261
    And the minutes do not go to education

  @KN-261
  Scenario: The team manager sees to it
    Given the route is strategy-meeting
    When meeting-ended happens at Wednesday 2026-11-18 11:00
    Then minutes-issued is owed by team-manager, citing KN-261

  @KN-073 @KN-221
  Scenario: The record of a discussion goes to the others in it
    Given the route is discussion
    When team-manager and nominated-officer take part
    And health contributes
    Then the discussion record goes to nominated-officer, citing KN-073
    And the discussion record does not go to health

  @KN-221
  Scenario: And so does the record of a follow-up by discussion
    Given the route is discussion
    And occasion is "follow-up"
    When team-manager and police take part
    Then the discussion record goes to police, citing KN-221
    When discussion-held happens at Wednesday 2026-11-18 10:00
    Then discussion-record-sent is due at Thursday 2026-11-19 10:00, citing KN-221
    And minutes says follow-up-form

  @KN-022
  Scenario: Nothing goes to the family
    Then nothing goes to "the family", citing KN-022

  @KN-024
  Scenario: The family is told the outcome when the time is right; the target is a local assumption
    Given the route is strategy-meeting
    When meeting-ended happens at Wednesday 2026-11-18 11:00
    Then family-told has no figure
    And family-told has a target at Wednesday 2026-11-25 23:59, citing KN-024
    And team-manager may decide-when-family-is-told
    And social-worker may not decide-when-family-is-told
    When family-told happens at Monday 2026-12-14 11:00
    Then family-told is met

  @KN-257
  Scenario: All those present sign
    Given the route is strategy-meeting
    When education is invited
    And team-manager, police and health take part
    Then team-manager, police and health sign, citing KN-257
    And education does not sign
