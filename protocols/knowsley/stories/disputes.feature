Feature: Disagreement, its steps and its clocks

  Background:
    Given writtenReferral is true

  @KN-025
  Scenario Outline: An agency that thinks there should have been a meeting can raise it
    Then <role> may raise-dispute, citing KN-025

    Examples:
      | role               |
      | referrer           |
      | health             |
      | police             |
      | education          |
      | other-professional |

  @KN-163
  Scenario: First a talk with the team manager, without a clock
    Then dispute has not begun
    When dispute-raised happens at Friday 2026-11-20 15:00
    Then dispute is at the step talk
    And dispute-talk is running, citing KN-163
    And dispute-talk has no figure
    And the step talk of dispute is for referrer and team-manager, citing KN-163
    And dispute-talk is owed by referrer

  @KN-162
  Scenario: The chain is for written referrals; anything else ends with the talk
    When decision-told happens at Friday 2026-11-20 14:00
    Then dispute-internal is running
    Given writtenReferral is false
    Then dispute-internal is not needed
    And dispute-invoke is not needed
    And dispute-meeting is not needed
    And dispute-decision is not needed

  @KN-164 @KN-165
  Scenario: Within 24 hours of the decision with the line manager and the safeguarding lead
    When decision-told happens at Friday 2026-11-20 14:00
    Then the step internal of dispute is for referrer, line-manager and safeguarding-lead, citing KN-164
    And dispute-internal is due at Saturday 2026-11-21 14:00, citing KN-165
    When dispute-internal happens at Saturday 2026-11-21 14:05
    Then dispute-internal is met late
    And dispute-internal is a breach

  @KN-166
  Scenario: Advice from a principal officer at any point
    Then principal-officer may advise-on-dispute, citing KN-166

  @KN-167 @KN-168 @KN-169
  Scenario: Invoked in writing within five working days of the decision
    When decision-told happens at Friday 2026-11-20 14:00
    Then the step invoke of dispute is for referring-manager, team-manager and service-manager, citing KN-167 and KN-168
    And dispute-invoke is due by the end of Friday 2026-11-27, citing KN-169
    And dispute-invoke is owed by referring-manager
    When dispute-invoke happens at Monday 2026-11-30 09:00
    Then dispute-invoke is met late

  @KN-169
  Scenario: Five working days over Christmas
    When decision-told happens at Wednesday 2026-12-23 14:00
    Then dispute-invoke is due by the end of Monday 2027-01-04

  @KN-170 @KN-171 @KN-181
  Scenario: The referring agency calls a meeting and finds somebody to chair it
    When dispute-invoke happens at Thursday 2026-11-26 10:00
    Then dispute is at the step meeting
    And the step meeting of dispute is for referring-manager, citing KN-170
    And the step meeting of dispute invites team-manager, police, health and education, citing KN-171
    And the step meeting of dispute is chaired by dispute-chair, citing KN-181
    And dispute-meeting is due by the end of Thursday 2026-12-03
    And dispute-meeting is an assumption

  @KN-189
  Scenario: Those who were there tell their managers within one working day
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then managers-briefed is due by the end of Monday 2026-11-30, citing KN-189
    When managers-briefed happens at Tuesday 2026-12-01 09:00
    Then managers-briefed is met late

  @KN-190
  Scenario: An agency that still believes the child at risk goes to the children's services manager
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then dispute-lead-contact is not needed
    Given stillAtRisk is true
    Then dispute-lead-contact is due by the end of Monday 2026-11-30, citing KN-190
    And the step lead-contact of dispute is for safeguarding-lead and childrens-services-manager
    And dispute-lead-contact is owed by safeguarding-lead

  @KN-187
  Scenario: The papers go to the children's services manager; one working day is a local assumption
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then dispute-papers-sent is due by the end of Monday 2026-11-30, citing KN-187
    And dispute-papers-sent is owed by referring-manager
    And dispute-papers-sent is an assumption

  @KN-191 @KN-192
  Scenario: The decision within 24 hours of the papers, weekend or not, and it ends the matter
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then dispute-decision is waiting
    When dispute-papers-received happens at Friday 2026-11-27 16:00
    Then the step decision of dispute is for childrens-services-manager, citing KN-191
    And dispute-decision is due at Saturday 2026-11-28 16:00, citing KN-192
    And the step decision of dispute ends it
    When dispute-decision happens at Saturday 2026-11-28 17:00
    Then dispute-decision is met late
    And dispute-decision is a breach

  @KN-193 @KN-194
  Scenario: The agencies learn it in writing, the family from the referring agency
    When dispute-decision happens at Monday 2026-11-30 10:00
    Then dispute-decision-told is running, citing KN-193
    And dispute-decision-told is owed by childrens-services-manager
    And dispute-family-told is running, citing KN-194
    And dispute-family-told is owed by referring-manager
    When dispute-family-told happens at Tuesday 2026-12-01 10:00
    Then dispute-family-told is met
    When dispute-decision-told happens at Tuesday 2026-12-01 12:00
    Then dispute-decision-told is met

  @KN-184 @KN-185
  Scenario: The meeting recommends section 47 enquiries
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then dispute-recommends does not call for a discussion
    Given disputeOutcome is "section-47"
    Then dispute-recommends calls for a discussion, citing KN-184
    And social-worker-allocated is running, citing KN-184 and KN-185
    And early-help-started is not needed

  @KN-186
  Scenario: Or early help
    Given disputeOutcome is "early-help"
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then early-help-started is running, citing KN-186
    And early-help-started is owed by lead-practitioner
    And social-worker-allocated is not needed

  @KN-188
  Scenario: Or they still disagree, and agree at least a plan until it is decided
    Given disputeOutcome is "no-agreement"
    When dispute-meeting happens at Friday 2026-11-27 10:00
    Then interim-plan-agreed is running, citing KN-188
    And interim-plan-agreed has no figure
    When interim-plan-agreed happens at Friday 2026-11-27 12:00
    Then interim-plan-agreed is met

  @KN-195 @KN-196
  Scenario: Every quarter a report, also with nothing in it
    Then disputes for the period to 2026-12-31 is due by the end of 2027-01-15, citing KN-195
    And disputes is due also with nothing to report, citing KN-196

  @KN-197
  Scenario: Two quarters without a dispute bring a review of the procedure
    Given disputes had nothing to report for 1 period
    Then disputes does not lead to a review
    Given disputes had nothing to report for 2 periods
    Then disputes leads to a review, citing KN-197
