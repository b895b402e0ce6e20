Feature: What is recorded, and who gets it

  @SA-033
  Scenario: The notes go to all parties, never to the family
    Given social-worker, team-manager, health, police and education are invited
    And social-worker, team-manager, health and police take part
    And referrer contributes
    Then the minutes go to social-worker, team-manager, health, police and education, citing SA-033
    And the minutes go to referrer
    And the minutes do not go to other-health
    And nothing goes to "the family", citing SA-033

  @SA-033
  Scenario: There are no corrections and nothing to sign
    Given social-worker takes part
    Then there are no corrections
    And social-worker does not sign

  @SA-029
  Scenario: The record says how the actions are reviewed
    Then review is needed to close, citing SA-029
    And review needs how when it is manager

  @SA-025
  Scenario: The record says what happens if an action does not work
    Then contingency is needed to close, citing SA-025
    And contingency needs plan when it is not-needed

  @SA-032
  Scenario: Challenge is recorded, also that there was none
    Then challenge is needed to close, citing SA-032
    And challenge offers none-raised
    And challenge needs evidence when it is raised

  @SA-049
  Scenario: The social work manager decides what may be shared
    Then team-manager may decide-sharing, citing SA-049
    And police may not decide-sharing
    And sharing is needed to close, citing SA-049
    And sharing needs why-not when it is withhold

  @SA-050 @SA-051 @SA-052
  Scenario: The social work manager agrees the actions and confirms the decisions
    Then team-manager may agree-actions, citing SA-050 and SA-051
    And team-manager may confirm-decisions, citing SA-052
    And note-taker may not confirm-decisions

  @SA-054 @SA-055 @SA-056 @SA-057
  Scenario: The police say what a criminal investigation rests on, and lead it
    Then investigation is asked, citing SA-054 and SA-057
    And investigation needs basis when it is yes
    And investigation needs evidence when it is yes
    And investigation needs from-here when it is yes

  @SA-002
  Scenario: Who did not come is reported every month, as a local assumption
    Then attendance for the period to 2026-11-30 is due by the end of 2026-12-14, citing SA-002
    And attendance is due only with something to report

  @SA-038 @SA-039 @SA-040
  Scenario: The child's voice, coercion and daily life have a place of their own
    Then the meeting covers child, citing SA-038 and SA-039 and SA-040

  @SA-030 @SA-031 @SA-035
  Scenario: Each agency gives what it knows, by name, and also from a distance
    Then the meeting covers agency-information, citing SA-030 and SA-031 and SA-035

  @SA-027 @SA-028
  Scenario: Actions have an owner and a date
    Then the meeting covers actions, citing SA-027 and SA-028
    And meeting says smart, citing SA-027 and SA-028

  @SA-042 @SA-043
  Scenario: The plan of a section 47 enquiry says when medicals are and who gathers what
    Then threshold needs medicals when it is section-47, citing SA-042
    And threshold needs information when it is section-47, citing SA-043

  @SA-001 @SA-002 @SA-022 @SA-023
  Scenario: An invitation says why to come, prepared and able to decide
    Then invitation says why-it-matters, citing SA-001 and SA-002
    And invitation says prepared, citing SA-022
    And invitation says may-decide, citing SA-023

  @SA-007
  Scenario: The request names the guidance that the briefing rests on
    Then request says parent-guidance, citing SA-007
