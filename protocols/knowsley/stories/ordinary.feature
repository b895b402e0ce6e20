Feature: An ordinary case has nothing of the special ones

  Background:
    Given significantHarm is true
    And the route is strategy-meeting
    And a child "Mia" born 2016-05-02
    And information-received happens at Monday 2026-11-16 09:00
    And meeting-decided happens at Monday 2026-11-16 10:00
    And meeting-held happens at Tuesday 2026-11-17 10:00
    And meeting-ended happens at Tuesday 2026-11-17 11:00

  @KN-003
  Scenario: No pathway applies
    Then the pathway pre-birth does not apply
    And the pathway sudden-event does not apply
    And the pathway allegation does not apply
    And the pathway fabricated-illness does not apply
    And the pathway life-in-danger does not apply
    And the pathway hospital does not apply
    And the pathway adopted-child does not apply
    And the pathway complex-case does not apply
    And the pathway joint-enquiry does not apply
    And the pathway police-enquiry does not apply
    And the pathway no-police-part does not apply
    # The same child, once something is found out
    Given suddenKind is "sudc"
    Then the pathway sudden-event applies, citing KN-003

  Scenario: None of their duties is owed
    Then case-discussion-held is not needed
    And case-discussion-minutes-sent is not needed
    And full-meeting-held is not needed
    And senior-manager-told is not needed
    And lado-told is not needed
    And lado-referral-made is not needed
    And police-told-of-allegation is not needed
    And lado-checked-progress is not needed
    And final-evaluation-held is not needed
    And police-investigation-ended is not needed
    And police-review-held is not needed
    And police-progress-told is not needed
    And reconvened is not needed
    And negligence-taken-up is not needed
    And social-worker-allocated is not needed
    And early-help-started is not needed
    And interim-plan-agreed is not needed

  Scenario: None of their people is proposed
    Then team-manager is mandatory
    And police is mandatory
    And health is mandatory
    And social-worker is mandatory
    And education is expected
    And minute-taker is not listed
    And school-attendance-officer is optional
    And adoption is optional
    And paediatrician is optional
    And emergency-consultant is optional
    And pathologist is optional
    And gp is optional
    And senior-investigating-officer is optional
    And investigating-officer is optional
    And lado is optional
    And designated-senior-manager is optional
    And sqau-manager is optional

  Scenario: None of their questions is asked
    Then illness-methods is not asked
    And safe-discharge is not asked
    And police-timescales is not asked
    And section-47-outcome is not asked
    And reconvene is not asked
    And pre-birth-section-47 is not asked
    And meeting-required is not asked
    And review-triggers is not asked
    And outcomes does not offer pre-birth-assessment

  Scenario: None of their rules asks for a reason
    Given urgency is "24-hours"
    Then meeting-preferred is kept
    And allegation-face-to-face is kept
    And under-eighteen is kept
    And first-is-not-put-off is kept
    And review-is-exceptional is kept
    And complex-case-minuted is kept
    And senior-participants is kept
    And same-arrangements is kept
    And follow-up-with-section-47 is kept
    And conference-when-substantiated is kept
    And all-tasks-done is kept

  Scenario: A child over 17 is nothing special, and an allegation may be discussed in person
    Given a child "Jo" born 2008-01-01
    And a child "Mia" born 2007-05-02
    Then under-eighteen is kept
    Given aboutProfessional is true
    Then allegation-face-to-face is kept
    And all-tasks-done is kept

  Scenario: Nobody may use a power meant for something else
    Then lado may not ask-for-discussion
    And team-manager may not chair-with-police
    And police may not keep-meeting-from-family

  Scenario: No guidance of theirs is shown
    Then discussion does not say calls-about-allegation
    And discussion does not say sudden-forum
    And request does not say hospital-venue
    And minutes does not say follow-up-form

  Scenario: In a discussion health need not take part
    Given the route is discussion
    Then health is optional

  Scenario: Some moments are recorded only where they can happen
    Then team-manager may not record-child-died
    And team-manager may not record-death-notified
    And team-manager may not record-sudden-event-reported
    And team-manager may not record-case-discussion-held
    And team-manager may not record-case-discussion-minutes-sent
    And team-manager may not record-full-meeting-held
    And lado may not record-senior-manager-told
    And lado may not record-lado-told
    And lado may not record-lado-referral-made
    And lado may not record-police-told-of-allegation
    And lado may not record-lado-checked-progress
    And lado may not record-allegation-enquiries-ended
    And lado may not record-final-evaluation-held
    And police may not record-police-timescale
    And police may not record-police-investigation-ended
    And police may not record-police-progress-told
    And team-manager may not record-police-review-date
    And team-manager may not record-police-review-held
    And team-manager may not record-reconvene-date
    And team-manager may not record-reconvened
