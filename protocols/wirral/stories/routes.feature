Feature: By telephone or in a meeting

  @WI-009
  Scenario: A meeting can always be held
    Then the route strategy-meeting may be used, citing WI-009
    And the route strategy-meeting allows in-person
    And the route strategy-meeting does not allow telephone

  @WI-010
  Scenario: A telephone conference is for urgent matters
    Given urgency is "24-hours"
    Then the route telephone may not be used
    When seriousRisk is true
    Then the route telephone may be used, citing WI-010
    And the route telephone allows telephone
    And the route telephone does not allow in-person

  @WI-010
  Scenario: Otherwise the team manager says why it is held by telephone
    Given urgency is "24-hours"
    Then team-manager may agree-telephone, citing WI-010
    When telephoneReason is true
    Then the route telephone may be used, citing WI-010

  @WI-017
  Scenario: At an immediate risk the police sergeant is telephoned first
    Given immediateRisk is true
    When information-received happens at Wednesday 2026-11-25 10:00
    Then the pathway immediate-risk-call applies, citing WI-017
    And call-sergeant has no figure, citing WI-017
    And call-sergeant is running
    And social-worker may telephone-sergeant, citing WI-017
    And team-manager may record-sergeant-telephoned, citing WI-017
    And request says immediate-risk, citing WI-017
    When sergeant-telephoned happens at Wednesday 2026-11-25 10:05
    Then call-sergeant is met
    And the route telephone may be used

  @WI-022
  Scenario: Everybody is joined in a conference call
    Given the route is telephone
    Then conference-call asks for a reason, citing WI-022
    When conferenceCall is true
    Then conference-call is kept

  @WI-027
  Scenario: A meeting follows a telephone discussion within five working days
    Given the route is telephone
    When meeting-held happens at Friday 2026-11-20 11:00
    Then follow-up-meeting is due by the end of Friday 2026-11-27, citing WI-027
    And follow-up-meeting is owed by team-manager
    And the route telephone obliges follow-up-meeting, citing WI-027
    When the route is strategy-meeting
    And meeting-held happens at Monday 2026-11-30 09:00
    Then follow-up-meeting is met late

  @WI-027
  Scenario: Christmas and Boxing Day do not count towards the five working days
    Given the route is telephone
    When meeting-held happens at Monday 2026-12-21 16:00
    Then follow-up-meeting is due by the end of Wednesday 2026-12-30, citing WI-027

  @WI-027
  Scenario: Another telephone discussion is not the meeting that follows
    Given the route is telephone
    When meeting-held happens at Friday 2026-11-20 11:00
    And meeting-held happens at Tuesday 2026-11-24 11:00
    Then follow-up-meeting is running
    And follow-up-meeting is due by the end of Friday 2026-11-27

  @WI-027
  Scenario: The team manager can say why no meeting needs to follow
    Given the route is telephone
    When meeting-held happens at Friday 2026-11-20 11:00
    Then team-manager may excuse-follow-up, citing WI-027
    And social-worker may not excuse-follow-up
    And further-discussion needs reason when it is not-needed, citing WI-027
    And team-manager may record-follow-up-not-needed, citing WI-027
    When further-discussion is decided as not-needed
    Then follow-up-meeting is met

  @WI-027
  Scenario: A meeting is not followed by another because of this rule
    Given the route is strategy-meeting
    When meeting-held happens at Friday 2026-11-20 11:00
    Then follow-up-meeting is waiting

  @WI-028 @WI-029
  Scenario: The meeting that follows considers the outcome of the section 47 enquiry
    Given afterTelephone is true
    And a child "Mia" born 2016-03-01
    Then enquiry-outcome is asked, citing WI-028
    And enquiry-outcome offers not-finished
    And enquiry-outcome needs findings when it is finished, citing WI-029
    And enquiry-outcome is needed to close
    And the meeting covers enquiry, citing WI-028 and WI-029

  @WI-028
  Scenario: Other meetings do not
    Then enquiry-outcome is not asked

  @WI-036
  Scenario: Business support books it with everybody
    Given a child "Mia" born 2016-03-01
    And it is Monday 2026-11-23 09:00
    Then business-support may book-strategy, citing WI-036
    And social-worker may not book-strategy
    And business-support takes the minutes, citing WI-036
    And education is expected, citing WI-036
    And other-professional is optional, citing WI-036
    And team-manager is expected, citing WI-036
    And a meeting may begin at Monday 2026-11-23 12:25

  @WI-031 @WI-026
  Scenario: The request goes to Solar Campus
    Then solar-campus is a desk, citing WI-031 and WI-026

  @WI-030
  Scenario: The social worker completes the request, for a call as for a meeting
    Then social-worker may complete-request, citing WI-030
    And business-support may not complete-request

  @WI-039 @WI-040 @WI-041
  Scenario: Agencies are asked for what they know, beforehand or in the meeting
    Then board says ask-for-information, citing WI-039 and WI-040
    And invitation says bring-information, citing WI-039 and WI-040 and WI-041
    And the meeting covers agency-information, citing WI-041

  @WI-022 @WI-023 @WI-026
  Scenario: A telephone discussion is set up from Solar Campus
    Then discussion says conference-room, citing WI-022 and WI-023 and WI-026

  @WI-043
  Scenario: Business support writes the actions down in the meeting
    Then business-support takes the minutes, citing WI-043
    And the meeting covers actions, citing WI-043

  @WI-002 @WI-049
  Scenario: What the guidance is read with
    Then request says read-together, citing WI-002
    And authorise says keeps-to, citing WI-049

  @WI-037 @WI-038
  Scenario: The discussion reminds the team to ring
    Then discussion says ring-to-confirm, citing WI-037 and WI-038
