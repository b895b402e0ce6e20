Feature: Special cases

  Rule: Before a birth

    Background:
      Given it is 2026-11-20 09:00
      And the route is strategy-meeting
      And an unborn child "Baby" due 2027-03-19

    @KN-105
    Scenario: A brother or sister on a child protection plan
      Given preBirthAssessment is true
      Then unborn-sibling-on-plan does not call for a discussion
      Given siblingOnPlan is true
      Then unborn-sibling-on-plan calls for a discussion
      And the pathway pre-birth applies
      And a discussion should be held

    @KN-106
    Scenario Outline: A brother or sister looked after or adopted
      Given preBirthAssessment is true
      And <fact> is true
      Then unborn-sibling-in-care calls for a discussion
      And the pathway pre-birth applies

      Examples:
        | fact               |
        | siblingLookedAfter |
        | siblingAdopted     |

    @KN-107
    Scenario: Somebody in the household is a risk to children, which is enough by itself
      Given riskToChildren is true
      Then unborn-household-risk calls for a discussion
      And the pathway pre-birth applies

    @KN-112
    Scenario: The procedure on pre-birth conferences is read beside it
      Given riskToChildren is true
      Then the pathway pre-birth applies, citing KN-112

    @KN-108
    Scenario: The meeting resolves to assess before the birth
      Given riskToChildren is true
      Then outcomes offers pre-birth-assessment, citing KN-108
      And birthImminent is then false

    @KN-108
    Scenario: Unless the birth is imminent
      Given riskToChildren is true
      Then outcomes offers pre-birth-assessment
      When it is 2027-03-08 09:00
      Then birthImminent is then true
      And outcomes does not offer pre-birth-assessment
      And reconvene is not asked

    @KN-109
    Scenario: And it sets a date on which to reconvene
      Given riskToChildren is true
      When meeting-held happens at Friday 2026-11-20 10:00
      Then reconvene is needed to close, citing KN-109
      And reconvene needs date when it is reconvene
      And reconvened has a target at Friday 2026-12-18 10:00
      When reconvene-date is set for 2026-12-16
      Then reconvened is due by the end of 2026-12-16, citing KN-109
      When reconvened happens at Wednesday 2026-12-16 10:00
      Then reconvened is met

    @KN-109
    Scenario: Without a date it is six weeks before the birth, which is a local assumption
      Given riskToChildren is true
      When meeting-held happens at Friday 2026-11-20 10:00
      Then reconvened is due by the end of 2027-02-05
      And reconvened is an assumption

    @KN-110
    Scenario: The meeting that reconvenes can start section 47 enquiries
      Given riskToChildren is true
      Then pre-birth-section-47 is not asked
      Given occasion is "reconvened"
      Then pre-birth-section-47 is asked, citing KN-110
      And start of pre-birth-section-47 brings section-47-started
      When meeting-held happens at Wednesday 2026-12-16 10:00
      And pre-birth-section-47 is decided as start
      Then section-47-completed is due by the end of Wednesday 2026-12-23

    @KN-111
    Scenario: Within six weeks of the birth the assessment guides the decision, the 42nd day included
      Given riskToChildren is true
      And it is Friday 2027-02-05 09:00
      Then the pathway birth-within-six-weeks applies, citing KN-111
      And pre-birth-section-47 needs findings when it is start, citing KN-111
      And pre-birth-section-47 is needed to close

    @KN-111
    Scenario: On the 43rd day before the birth not yet
      Given riskToChildren is true
      And it is Thursday 2027-02-04 09:00
      Then the pathway birth-within-six-weeks does not apply
      When it is Friday 2027-02-05 09:00
      Then the pathway birth-within-six-weeks applies

  Rule: A sudden death or a life-threatening event

    @KN-113
    Scenario Outline: Three kinds of event
      Given suddenKind is <kind>
      Then the pathway sudden-event applies, citing KN-113

      Examples:
        | kind   |
        | "sudi" |
        | "sudc" |
        | "alte" |

    @KN-093
    Scenario: From birth to the day before the 18th birthday
      Given it is Friday 2026-11-20 09:00
      And suddenKind is "sudc"
      And a child "Jo" born 2008-11-21
      Then under-eighteen is kept
      When it is Saturday 2026-11-21 09:00
      Then under-eighteen asks for a reason, citing KN-093

    @KN-114
    Scenario: A case meeting is the place to share what is known
      Given suddenKind is "sudi"
      Then discussion says sudden-forum, citing KN-114

    @KN-115
    Scenario: There is always a case discussion
      Given suddenKind is "alte"
      Then sudden-event calls for a discussion, citing KN-115
      And a discussion must be held
      When sudden-event-reported happens at Friday 2026-11-20 05:30
      Then case-discussion-held is running, citing KN-115
      When case-discussion-held happens at Friday 2026-11-20 12:00
      Then case-discussion-held is met

    @KN-119
    Scenario: It is held early, with a target and no limit
      Given suddenKind is "sudi"
      When sudden-event-reported happens at Friday 2026-11-20 05:30
      Then case-discussion-held has no figure
      And case-discussion-held has a target at Saturday 2026-11-21 05:30, citing KN-119

    @KN-117 @KN-118
    Scenario: Its minutes go to the agencies that took part
      Given suddenKind is "sudi"
      And the route is discussion
      When team-manager, senior-investigating-officer and paediatrician take part
      Then the discussion record goes to senior-investigating-officer and paediatrician, citing KN-118
      And the discussion record does not go to education
      When case-discussion-held happens at Friday 2026-11-20 12:00
      Then case-discussion-minutes-sent is due by the end of Monday 2026-11-23, citing KN-118
      And case-discussion-minutes-sent is an assumption

    @KN-120
    Scenario: The full meeting within three working days of the death
      Given suddenKind is "sudi"
      When child-died happens at Friday 2026-11-20 04:00
      Then full-meeting-held is due by the end of Wednesday 2026-11-25, citing KN-120
      And full-meeting-held is owed by sqau-manager

    @KN-092
    Scenario: Or of its notification, where only that is known
      Given suddenKind is "sudc"
      When death-notified happens at Wednesday 2026-12-23 18:00
      Then full-meeting-held is due by the end of Wednesday 2026-12-30, citing KN-092

    @KN-092 @KN-120
    Scenario: The earlier of the two counts
      Given suddenKind is "sudi"
      When death-notified happens at Monday 2026-11-23 08:00
      Then full-meeting-held is due by the end of Thursday 2026-11-26, citing KN-092
      When child-died happens at Friday 2026-11-20 04:00
      Then full-meeting-held is due by the end of Wednesday 2026-11-25, citing KN-120

    @KN-120
    Scenario: Where nobody died there is no such clock
      Given suddenKind is "alte"
      Then full-meeting-held is not needed
      Given suddenKind is "sudi"
      Then full-meeting-held is waiting

  Rule: An allegation against somebody who works with children

    Background:
      Given aboutProfessional is true

    @KN-122
    Scenario: The designated senior manager is told
      When information-received happens at Thursday 2026-11-19 09:00
      Then senior-manager-told is running, citing KN-122
      And senior-manager-told has no figure
      When senior-manager-told happens at Thursday 2026-11-19 11:00
      Then senior-manager-told is met

    @KN-123
    Scenario: Who tells the LADO within one working day
      When senior-manager-told happens at Friday 2026-11-20 11:00
      Then lado-told is due by the end of Monday 2026-11-23, citing KN-123
      And lado-told is owed by designated-senior-manager
      When lado-told happens at Tuesday 2026-11-24 09:00
      Then lado-told is met late
      And lado-told is a breach

    @KN-124
    Scenario: The LADO refers to social care at once where there is cause to suspect significant harm
      When lado-told happens at Monday 2026-11-23 10:00
      Then lado-referral-made is not needed
      Given significantHarm is true
      Then lado-referral-made is running, citing KN-124
      And lado-referral-made is owed by lado
      And lado-referral-made has no figure
      When lado-referral-made happens at Monday 2026-11-23 10:15
      Then lado-referral-made is met

    @KN-125
    Scenario: And seeks a discussion
      Given significantHarm is true
      Then lado may ask-for-discussion
      And allegation-with-harm calls for a discussion, citing KN-125

    @KN-126
    Scenario: The police are told of a possible offence
      When lado-told happens at Monday 2026-11-23 10:00
      Then police-told-of-allegation is not needed
      Given offence is true
      Then police-told-of-allegation is running, citing KN-126
      And police-told-of-allegation has no figure
      When police-told-of-allegation happens at Monday 2026-11-23 11:00
      Then police-told-of-allegation is met

    @KN-132
    Scenario: The procedure on allegations is read beside it
      Then the pathway allegation applies, citing KN-132

    @KN-127 @KN-128
    Scenario: Face to face where practicable, otherwise several calls
      Given the route is discussion
      Then discussion says calls-about-allegation
      And allegation-face-to-face asks for a reason, citing KN-128
      Given faceToFaceNotPracticable is true
      Then allegation-face-to-face is kept

    @KN-130 @KN-131
    Scenario: Those taking part are senior enough
      Then senior-participants asks for a reason, citing KN-130 and KN-131
      Given participantsSenior is true
      Then senior-participants is kept

    @KN-152
    Scenario: The LADO keeps an eye on it; every ten working days is a local assumption
      When meeting-held happens at Friday 2026-11-20 10:00
      And meeting-ended happens at Friday 2026-11-20 11:00
      Then lado-checked-progress is due by the end of Friday 2026-12-04, citing KN-152
      And lado-checked-progress is an assumption
      When lado-checked-progress happens at Wednesday 2026-12-02 10:00
      Then lado-checked-progress is due by the end of Wednesday 2026-12-16

    @KN-153
    Scenario: A last discussion at the end of the enquiries, when all tasks are done
      When allegation-enquiries-ended happens at Monday 2026-11-30 10:00
      Then final-evaluation-held is running, citing KN-153
      And final-evaluation-held has no figure
      Given occasion is "final"
      Then all-tasks-done asks for a reason, citing KN-153
      Given allTasksDone is true
      Then all-tasks-done is kept
      When final-evaluation-held happens at Thursday 2026-12-03 10:00
      Then final-evaluation-held is met

  Rule: Fabricated or induced illness

    Background:
      Given illnessFabricated is true

    @KN-133
    Scenario: When it applies
      Then the pathway fabricated-illness applies, citing KN-133

    @KN-134 @KN-135 @KN-136 @KN-137
    Scenario: How illness is made up or brought about, several ways at once
      Then illness-methods is asked, citing KN-137
      And illness-methods offers fabrication, citing KN-134
      And illness-methods offers falsification, citing KN-135
      And illness-methods offers induction, citing KN-136
      When illness-methods is decided as fabrication
      And illness-methods is decided as induction

    @KN-138
    Scenario: Social care calls a meeting of all the key professionals, and not a discussion
      Given significantHarm is true
      Then fabricated-illness calls for a discussion, citing KN-138
      And the route discussion may not be used
      And the route strategy-meeting may be used
      And paediatrician is expected, citing KN-138
      And gp is expected, citing KN-138
      And police is mandatory

  Rule: Other cases

    @KN-058
    Scenario: A child in hospital
      Given inHospital is true
      Then the pathway hospital applies
      And safe-discharge is needed to close, citing KN-058
      And safe-discharge needs plan when it is planned

    @KN-099
    Scenario: An adopted child
      Given anyAdopted is false
      Then adoption is optional
      Given anyAdopted is true
      Then the pathway adopted-child applies
      And adoption is expected, citing KN-099

    @KN-080
    Scenario: In the school holidays the school attendance officer stands in for the school
      Given it is Tuesday 2026-10-20 10:00
      And a child "Mia" born 2016-05-02
      Then education is expected
      Given it is Tuesday 2026-10-27 10:00
      Then schoolHoliday is then true
      And school-attendance-officer comes instead of education, citing KN-080
      And school-attendance-officer is suggested

    @KN-144
    Scenario: Complex circumstances may need more than one meeting
      Given concernsComplex is true
      And significantHarm is false
      And abuseOrNeglect is false
      Then the pathway complex-case applies, citing KN-144
      And complex-again calls for a discussion
      And a discussion may be held
