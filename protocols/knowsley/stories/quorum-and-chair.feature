Feature: Who must be there, who chairs, who writes

  @KN-019 @KN-100
  Scenario: A meeting needs a manager of social care, the police and health
    Given the route is strategy-meeting
    When team-manager takes part
    And police takes part
    Then it is not quorate
    And health is missing, citing KN-019
    When health takes part
    Then it is quorate
    And social-care is filled, citing KN-100
    When investigating-officer takes part
    And police leaves
    Then police is filled, citing KN-100
    When team-manager leaves
    And social-worker takes part
    Then social-care is missing

  @KN-100
  Scenario: The investigating officer comes where possible
    Given policeInvestigating is false
    Then investigating-officer is optional
    Given policeInvestigating is true
    Then investigating-officer is suggested, citing KN-100

  @KN-065
  Scenario: A discussion needs social care and the police only
    Given the route is discussion
    When team-manager and police take part
    Then health is not needed
    And it is quorate
    When police leaves
    Then police is missing, citing KN-065

  @KN-015
  Scenario: In the discussion itself the police are needed, whatever it finds
    Given policeHaveNoPart is true
    And the route is discussion
    Then police is missing, citing KN-015
    Given the route is strategy-meeting
    Then police is not needed

  @KN-116
  Scenario: The case discussion after a sudden death
    Given the route is discussion
    And suddenKind is "sudc"
    When team-manager and police take part
    Then it is not quorate
    And sudden-event-consultant is missing, citing KN-116
    And sudden-event-police is missing, citing KN-116
    When senior-investigating-officer and emergency-consultant take part
    Then it is quorate
    And pathologist is suggested
    And senior-investigating-officer is mandatory
    And emergency-consultant is expected
    And paediatrician is expected, citing KN-116

  @KN-116
  Scenario: The pathologist may be left out, the consultant may not
    Given the route is discussion
    And suddenKind is "alte"
    Then pathologist is optional
    And sudden-event-consultant is needed
    Given suddenKind is "none"
    Then sudden-event-consultant is not needed

  @KN-084
  Scenario: The team manager chairs, in office hours nobody else
    Given it is Tuesday 2026-11-17 11:00
    Then team-manager may chair, citing KN-084
    And standby-coordinator may not chair
    And service-manager may not chair
    And police may not chair

  @KN-087
  Scenario Outline: Outside office hours the standby co-ordinator can stand in
    Given it is <time>
    Then standby-coordinator may chair as a deputy, citing KN-087
    And team-manager may chair

    Examples:
      | time                        |
      | Tuesday 2026-11-17 19:00    |
      | Saturday 2026-11-21 11:00   |
      | Friday 2026-12-25 11:00     |
      | Monday 2027-03-29 11:00     |

  @KN-085 @KN-086
  Scenario: The chair is experienced and knows the case
    Then chair-is-experienced asks for a reason, citing KN-085
    And chair-knows-the-case asks for a reason, citing KN-086
    And the time is chosen by known-chair, citing KN-086
    Given chairExperienced is true
    And chairKnowsCase is false
    Then chair-is-experienced is kept
    And chair-knows-the-case asks for a reason
    Given chairKnowsCase is true
    Then nothing is missing before start

  @KN-094
  Scenario: The chair thinks about the venue
    Given the route is strategy-meeting
    Then venue-considered asks for a reason, citing KN-094
    Given venueConsidered is true
    Then venue-considered is kept

  @KN-094
  Scenario: A telephone call has no venue
    Given the route is discussion
    Then venue-considered is kept
    Given the route is strategy-meeting
    Then venue-considered asks for a reason

  @KN-141 @KN-142
  Scenario: The chair sees to the agenda
    Then agenda is asked, citing KN-141 and KN-142
    And agenda is needed to close
    And agenda needs reason when it is departed

  @KN-089 @KN-129
  Scenario: The LADO chairs an allegation, and nobody else
    Given aboutProfessional is true
    And it is Tuesday 2026-11-17 19:00
    Then lado may chair, citing KN-089 and KN-129
    And team-manager may not chair
    And standby-coordinator may not chair
    And lado is mandatory

  @KN-090
  Scenario: Social care chairs the first discussion after a sudden event together with the police
    Given suddenKind is "sudi"
    Then team-manager may chair
    And chair-with-police needs team-manager and senior-investigating-officer, citing KN-090
    When team-manager agrees
    Then chair-with-police is not agreed
    When senior-investigating-officer agrees
    Then chair-with-police is agreed

  @KN-091 @KN-121
  Scenario: The full meeting is chaired by the quality assurance unit
    Given suddenKind is "sudi"
    And suddenStage is "full"
    Then the pathway full-sudden-meeting applies
    And sqau-manager may chair, citing KN-091 and KN-121
    And reviewing-officer may chair as a deputy, citing KN-121
    And team-manager may not chair
    And sqau-manager is mandatory
    And reviewing-officer is optional, citing KN-121

  @KN-075 @KN-256
  Scenario: The business support assistant records a meeting
    Given the route is strategy-meeting
    Then minute-taker takes the minutes, citing KN-256

  @KN-067 @KN-117
  Scenario: The manager records a discussion
    Given the route is discussion
    Then team-manager takes the minutes, citing KN-067 and KN-117

  @KN-097 @KN-128
  Scenario Outline: The quality assurance unit takes the minutes of allegations and full meetings after a sudden death
    Given aboutProfessional is <allegation>
    And suddenKind is <kind>
    And suddenStage is <stage>
    Then sqau-minute-taker takes the minutes, citing KN-097

    Examples:
      | allegation | kind   | stage     |
      | true       | "none" | "initial" |
      | false      | "sudi" | "full"    |

  @KN-096
  Scenario: Complex concerns are minuted by a business support assistant, or there is a reason
    Given concernsComplex is true
    Then complex-case-minuted asks for a reason
    Given supportAssistantThere is true
    Then complex-case-minuted is kept

  @KN-245
  Scenario: A paediatrician is proposed where a medical is needed
    Given medicalNeeded is true
    Then paediatrician is suggested, citing KN-245
    And medical needs consultation when it is needed, citing KN-245

  @KN-095 @KN-128
  Scenario: Where a paediatrician is vital the time is one at which the hospital has a room, for an allegation one with a room
    Given paediatricianVital is true
    And allegation is false
    Then the time is chosen by hospital-venue, citing KN-095
    And the time is not chosen by allegation-in-person
    Given paediatricianVital is false
    And allegation is true
    Then the time is not chosen by hospital-venue
    And the time is chosen by allegation-in-person, citing KN-128
