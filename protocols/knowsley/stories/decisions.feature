Feature: What is decided

  Background:
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    And meeting-held happens at Wednesday 2026-11-18 10:00

  @KN-053 @KN-232 @KN-216
  Scenario: Section 47 is a reasoned judgement about each child
    Then section-47 is needed to close, citing KN-053
    And initiate of section-47 brings section-47-started
    And section-47 offers continue
    And section-47 offers not-initiate
    And section-47 needs grounds when it is initiate, citing KN-232
    And section-47 needs grounds when it is not-initiate

  @KN-049 @KN-050
  Scenario: Where there are no concerns about a child the reason is recorded
    Then section-47 offers no-concerns, citing KN-050
    And section-47 needs grounds when it is no-concerns, citing KN-049 and KN-050

  @KN-053
  Scenario: Every child is answered for
    Given a child "Leo" born 2021-01-03
    When section-47 is decided as initiate for "Mia"
    Then the meeting cannot be closed
    And section-47 is needed to close, citing KN-053

  @KN-055
  Scenario: The enquiry is planned
    Then section-47 needs plan when it is initiate, citing KN-055

  @KN-056 @KN-241
  Scenario: Medical treatment
    Then medical is needed to close, citing KN-056
    And medical needs timing when it is needed, citing KN-241

  @KN-057 @KN-244
  Scenario: What is done at once
    Then immediate-safeguarding is needed to close, citing KN-057
    And immediate-safeguarding needs steps when it is needed
    And immediate-safeguarding needs legal-advice when it is needed, citing KN-244

  @KN-059
  Scenario: Legal action
    Then legal-action is needed to close, citing KN-059

  @KN-060
  Scenario: What the family is told, and only two reasons for holding back
    Then family-information is needed to close, citing KN-060
    And family-information needs reason when it is withhold-risk
    And family-information needs reason when it is withhold-police
    And family-information needs what when it is share

  @KN-023
  Scenario: The family is told that agencies share information
    Then family-advised is needed to close, citing KN-023
    And family-advised needs reason when it is not-advised

  @KN-246
  Scenario: Agreement to interview the child, unless telling would add to the risk
    Then interview-agreement is needed to close, citing KN-246
    And interview-agreement needs reason when it is riskier

  @KN-061
  Scenario: Whether and when there is a further meeting
    Then further-meeting is needed to close, citing KN-061
    And further-meeting needs date when it is needed

  @KN-154 @KN-155 @KN-156 @KN-157 @KN-158 @KN-264
  Scenario: The outcomes that can be chosen
    Then outcomes offers child-and-family-assessment, citing KN-154
    And outcomes offers section-47, citing KN-155
    And section-47 of outcomes brings section-47-started
    And outcomes offers police-investigation, citing KN-156
    And outcomes offers referral, citing KN-157
    And outcomes offers follow-up, citing KN-158
    And outcomes offers section-17-assessment, citing KN-264

  @KN-161
  Scenario: More than one outcome can be chosen
    Then outcomes is needed to close, citing KN-161
    When outcomes is decided as section-47
    And outcomes is decided as follow-up
    And outcomes is decided as referral
    Then section-47-completed is running

  @KN-159 @KN-263
  Scenario: No further action stands alone and has a reason
    Then outcomes offers no-further-action, citing KN-159 and KN-263
    And no-further-action of outcomes excludes section-47
    And no-further-action of outcomes excludes follow-up
    And outcomes needs reason when it is no-further-action, citing KN-263

  @KN-218
  Scenario: Section 47 without a conference decided needs a follow-up
    When section-47 is decided as initiate for "Mia"
    Then follow-up-with-section-47 asks for a reason, citing KN-218
    When further-meeting is decided as needed
    Then follow-up-with-section-47 is kept

  @KN-218
  Scenario: A conference decided at the first meeting is enough
    When section-47 is decided as initiate for "Mia"
    Then follow-up-with-section-47 asks for a reason
    When conference is decided as hold for "Mia"
    Then follow-up-with-section-47 is kept

  @KN-225
  Scenario: Substantiated concerns and continued risk call for a conference
    Given occasion is "follow-up"
    When section-47-outcome is decided as continued-risk for "Mia"
    Then conference-when-substantiated asks for a reason, citing KN-225
    And conference offers hold, citing KN-225
    And hold of conference brings conference-wanted
    When conference is decided as hold for "Mia"
    Then conference-when-substantiated is kept

  @KN-147
  Scenario: Timescales are set for a police investigation
    Given policeInvestigating is true
    Then the pathway police-enquiry applies
    And police-timescales is needed to close, citing KN-147
    And police-timescales offers set, citing KN-147
    When police-investigation-started happens at Wednesday 2026-11-18 10:00
    And police-timescale is set for 2026-12-11
    Then police-investigation-ended is due by the end of 2026-12-11, citing KN-147
    And police-investigation-ended is owed by police

  @KN-148
  Scenario: And social care is kept informed; every ten working days is a local assumption
    Given policeInvestigating is true
    When police-investigation-started happens at Wednesday 2026-11-18 10:00
    Then police-progress-told is due by the end of Wednesday 2026-12-02, citing KN-148
    And police-progress-told is an assumption
    When police-progress-told happens at Monday 2026-11-30 10:00
    Then police-progress-told is due by the end of Monday 2026-12-14

  @KN-226 @KN-227
  Scenario: Possible negligence of a member of staff is taken up elsewhere
    When meeting-ended happens at Wednesday 2026-11-18 11:00
    Then negligence is asked, citing KN-227
    And negligence-taken-up is not needed
    When negligence is decided as possible
    Then negligence-taken-up is running, citing KN-226
    And negligence-taken-up is owed by team-manager
