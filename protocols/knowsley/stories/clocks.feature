Feature: Clocks on hard days, and who is told

  Rule: Telling others

    @KN-028 @KN-041
    Scenario: Information on the night before Christmas, and who hears if the police were not told
      When information-received happens at Thursday 2026-12-24 23:30
      Then partner-told is due at Friday 2026-12-25 11:30, citing KN-028
      And partner-told is due soon from Friday 2026-12-25 08:30
      And partner-told goes up to team-manager at Friday 2026-12-25 12:30, citing KN-041
      And partner-told is not an assumption

    @KN-028
    Scenario: A call that is written down after the twelve hours was still in time
      When information-received happens at Friday 2026-11-20 20:30
      And partner-told happens at Saturday 2026-11-21 08:00, recorded at Saturday 2026-11-21 12:00
      And it is Saturday 2026-11-21 09:00
      Then partner-told is overdue, citing KN-028
      When it is Saturday 2026-11-21 12:00
      Then partner-told is met

    @KN-028
    Scenario: Why it was late is written down, and it stays late
      When information-received happens at Tuesday 2026-11-17 09:00
      And partner-told happens at Tuesday 2026-11-17 22:00
      And the reason for partner-told is "Nobody answered until ten."
      Then partner-told is met late, citing KN-028
      And partner-told was late because "Nobody answered until ten."
      And partner-told is a breach

    @KN-032
    Scenario: The form is the social worker's, and is reminded of three hours before
      When information-received happens at Friday 2026-11-20 20:30
      Then partner-told-in-writing is owed by social-worker, citing KN-032
      And partner-told-in-writing is due soon from Saturday 2026-11-21 05:30

    @KN-035
    Scenario: Receipt is confirmed by whoever sent it
      When partner-told-in-writing happens at Friday 2026-11-20 21:30
      Then receipt-confirmed is owed by social-worker, citing KN-035

    # 01:30 comes twice that night: one hour after the first is the second.
    @KN-039 @KN-041
    Scenario: At once, in the hour that comes twice
      Given significantHarm is true
      When information-received happens at Sunday 2026-10-25 01:30
      Then manager-told is due at 2026-10-25 01:30 GMT, citing KN-039
      And manager-told is due soon from 2026-10-25 01:00 GMT
      And manager-told goes up to team-manager at 2026-10-25 01:30 GMT, citing KN-041
      And manager-told is owed by social-worker
      When manager-told happens at Sunday 2026-10-25 02:30
      Then manager-told is met late
      And manager-told is not a breach

    @KN-041
    Scenario: The managers speak, whichever of them was told
      Given significantHarm is true
      When manager-told happens at Wednesday 2026-11-18 10:20
      Then managers-agreed is running, citing KN-041
      And managers-agreed is owed by team-manager
      And managers-agreed is not an assumption

  Rule: Holding it

    # The telephone discussion of the issue: held at 02:10, recorded at 09:00.
    @KN-064 @KN-072 @KN-074
    Scenario: A discussion by telephone at ten past two, written down at nine, counts from ten past two
      Given the route is discussion
      And jointWanted is true
      When information-received happens at Friday 2026-11-20 23:00
      And discussion-held happens at Saturday 2026-11-21 02:10, recorded at Saturday 2026-11-21 09:00
      Then discussion-held is met, citing KN-064
      And meeting-held counts from Saturday 2026-11-21 02:10
      And meeting-held is due at Tuesday 2026-11-24 02:10, citing KN-072
      And discussion-record-sent is due at Sunday 2026-11-22 02:10, citing KN-074

    @KN-064 @KN-167
    Scenario: The 24 hours over New Year, and who hears when they have passed
      When information-received happens at Thursday 2026-12-31 20:00
      Then discussion-held is due at Friday 2027-01-01 20:00, citing KN-064
      And discussion-held is due soon from Friday 2027-01-01 16:00
      And discussion-held goes up to service-manager at Friday 2027-01-01 21:00, citing KN-167
      And discussion-held is not an assumption

    @KN-063 @KN-064
    Scenario: It may be held at once, and is not late for not having been
      When information-received happens at Wednesday 2026-11-18 10:00
      And it is Wednesday 2026-11-18 12:00
      Then discussion-held is running, citing KN-063 and KN-064

    # 72 hours from Friday 11:00 end on Monday at 10:00: the night of the 25th has an hour more.
    @KN-072
    Scenario: The 72 hours after a discussion run through the night in which the clocks go back
      Given the route is discussion
      And jointWanted is true
      When discussion-held happens at Friday 2026-10-23 11:00
      Then meeting-held is due at Monday 2026-10-26 10:00, citing KN-072

    @KN-077 @KN-167
    Scenario: The 72 hours over Christmas, and who hears at once when they have passed
      Given the route is strategy-meeting
      When meeting-decided happens at Wednesday 2026-12-23 10:00
      Then meeting-held is due at Saturday 2026-12-26 10:00, citing KN-077
      And meeting-held is due soon from Friday 2026-12-25 22:00
      And meeting-held goes up to service-manager at Saturday 2026-12-26 10:00, citing KN-167
      And meeting-held is owed by team-manager
      And meeting-held is not an assumption

    @KN-139
    Scenario Outline: A life in danger: by the end of the day in London, warned of at four in the afternoon
      Given urgency is "same-day"
      And the route is strategy-meeting
      When information-received happens at <when>
      Then meeting-held is due by the end of <day>, citing KN-139
      And meeting-held is due soon from <warned>

      Examples:
        | when                       | day                  | warned                     |
        | Wednesday 2026-07-01 00:30 | Wednesday 2026-07-01 | Wednesday 2026-07-01 15:59 |
        | Sunday 2026-10-25 23:30    | Sunday 2026-10-25    | Sunday 2026-10-25 15:59    |

    @KN-074 @KN-167
    Scenario: The record goes out in the night in which the clocks go forward, and up the line a day later
      Given the route is discussion
      When discussion-held happens at Saturday 2027-03-27 13:00
      Then discussion-record-sent is due at Sunday 2027-03-28 14:00, citing KN-074
      And discussion-record-sent is due soon from Sunday 2027-03-28 10:00
      And discussion-record-sent goes up to service-manager at Monday 2027-03-29 14:00, citing KN-167
      And discussion-record-sent is owed by team-manager
      And discussion-record-sent is not an assumption
      When minutes-issued happens at Sunday 2027-03-28 13:00
      Then discussion-record-sent is met

    @KN-251 @KN-262 @KN-167
    Scenario: The minutes of a meeting on Maundy Thursday have until the Tuesday after Easter
      Given the route is strategy-meeting
      When meeting-ended happens at Thursday 2027-03-25 16:30
      Then minutes-issued is due by the end of Tuesday 2027-03-30, citing KN-251 and KN-262
      And minutes-issued is due soon from Tuesday 2027-03-30 00:00
      And minutes-issued goes up to service-manager at Wednesday 2027-03-31 23:59, citing KN-167
      And minutes-issued is not an assumption

  Rule: A sudden death, an allegation, a police investigation

    @KN-119
    Scenario: Early has no figure: a case discussion is owed, aimed at, and never late
      Given suddenKind is "sudi"
      When information-received happens at Saturday 2026-10-24 05:30
      Then case-discussion-held has a target at Sunday 2026-10-25 04:30, citing KN-119
      And case-discussion-held is owed by team-manager
      And case-discussion-held is not an assumption
      When it is Saturday 2026-11-07 09:00
      Then case-discussion-held is running
      And case-discussion-held is not a breach
      Given suddenKind is "none"
      Then case-discussion-held is not needed

    @KN-118 @KN-167
    Scenario: Its minutes are the team manager's
      Given suddenKind is "sudi"
      When case-discussion-held happens at Thursday 2026-12-24 12:00
      Then case-discussion-minutes-sent is due by the end of Tuesday 2026-12-29, citing KN-118
      And case-discussion-minutes-sent is due soon from Tuesday 2026-12-29 00:00
      And case-discussion-minutes-sent goes up to service-manager at Wednesday 2026-12-30 23:59, citing KN-167
      And case-discussion-minutes-sent is owed by team-manager
      Given suddenKind is "none"
      Then case-discussion-minutes-sent is not needed

    # Working days after Boxing Day 2026, a Saturday: 29, 30, 31 December. The 28th is its substitute.
    @KN-120 @KN-167
    Scenario: A child who died on Boxing Day
      Given suddenKind is "sudi"
      When child-died happens at Saturday 2026-12-26 06:00
      Then full-meeting-held is due by the end of Thursday 2026-12-31, citing KN-120
      And full-meeting-held is due soon from Thursday 2026-12-31 00:00
      And full-meeting-held goes up to service-manager at Friday 2027-01-01 00:59, citing KN-167
      And full-meeting-held is not an assumption

    # Working days after Good Friday 2027: 30, 31 March, 1 April.
    @KN-092
    Scenario: A death that was notified on Good Friday
      Given suddenKind is "sudc"
      When death-notified happens at Friday 2027-03-26 10:00
      Then full-meeting-held is due by the end of Thursday 2027-04-01, citing KN-092

    @KN-122
    Scenario: Nobody is told of an allegation where there is none
      When information-received happens at Thursday 2026-11-19 09:00
      Then senior-manager-told is not needed, citing KN-122
      Given aboutProfessional is true
      Then senior-manager-told is owed by social-worker, citing KN-122
      And senior-manager-told is not an assumption

    @KN-123
    Scenario: The LADO is told on the first working day after Easter
      Given aboutProfessional is true
      When senior-manager-told happens at Thursday 2027-03-25 11:00
      Then lado-told is due by the end of Tuesday 2027-03-30, citing KN-123
      And lado-told is due soon from Tuesday 2027-03-30 00:00
      And lado-told is not an assumption
      Given aboutProfessional is false
      Then lado-told is not needed

    @KN-124
    Scenario: The LADO's referral is no assumption
      Given aboutProfessional is true
      And significantHarm is true
      When lado-told happens at Monday 2026-11-23 10:00
      Then lado-referral-made is not an assumption, citing KN-124

    @KN-126
    Scenario: The police are told of an offence also before the LADO knows of it
      Given aboutProfessional is true
      And offence is true
      When information-received happens at Monday 2026-11-23 09:00
      Then police-told-of-allegation is running, citing KN-126
      And police-told-of-allegation is owed by lado
      And police-told-of-allegation is not an assumption

    # Working days after 25 November: 26, 27, 30 November, 1, 2, 3, 4, 7, 8, 9 December.
    @KN-152
    Scenario: The LADO looks after ten working days, and again ten after that
      Given aboutProfessional is true
      When meeting-ended happens at Wednesday 2026-11-25 12:00
      Then lado-checked-progress is due by the end of Wednesday 2026-12-09, citing KN-152
      And lado-checked-progress is due soon from Tuesday 2026-12-08 00:00
      And lado-checked-progress is owed by lado
      And lado-checked-progress is an assumption
      When lado-checked-progress happens at Tuesday 2026-12-08 12:00
      # 9, 10, 11, 14 to 18, 21 and 22 December
      Then lado-checked-progress is due by the end of Tuesday 2026-12-22
      Given aboutProfessional is false
      Then lado-checked-progress is not needed

    @KN-153
    Scenario: When the enquiries have ended there is a last discussion, without a figure
      Given aboutProfessional is true
      When allegation-enquiries-ended happens at Monday 2026-11-30 12:00
      Then final-evaluation-held is running, citing KN-153
      And final-evaluation-held has no figure
      And final-evaluation-held is owed by lado
      And final-evaluation-held is not an assumption
      Given aboutProfessional is false
      Then final-evaluation-held is not needed

    @KN-147
    Scenario: The timescale of a police investigation, and what is owed before it is set
      Given policeInvestigating is true
      When police-investigation-started happens at Wednesday 2026-11-18 10:00
      Then police-investigation-ended is running, citing KN-147
      When police-timescale is set for Friday 2026-12-11
      Then police-investigation-ended is due by the end of Friday 2026-12-11, citing KN-147
      And police-investigation-ended is due soon from Thursday 2026-12-10 00:00
      And police-investigation-ended is not an assumption
      When police-timescale is set for Friday 2027-01-08
      Then police-investigation-ended is due by the end of Friday 2027-01-08
      Given policeInvestigating is false
      Then police-investigation-ended is not needed

    @KN-148
    Scenario: How it goes is told every ten working days, until it ends
      Given policeInvestigating is true
      When police-investigation-started happens at Wednesday 2026-11-18 10:00
      Then police-progress-told is due soon from Tuesday 2026-12-01 00:00, citing KN-148
      And police-progress-told is owed by police
      When police-progress-told happens at Monday 2026-11-30 10:00
      # 1 to 4, 7 to 11 and 14 December
      Then police-progress-told is due by the end of Monday 2026-12-14
      Given policeInvestigating is false
      Then police-progress-told is not needed

    @KN-149
    Scenario: The review of the police investigation is the team manager's
      Given policeInvestigating is true
      And the route is strategy-meeting
      When meeting-held happens at Wednesday 2026-11-18 10:00
      And police-timescales is decided as not-possible
      And police-review-date is set for Wednesday 2026-12-09
      Then police-review-held is due soon from Tuesday 2026-12-08 00:00, citing KN-149
      And police-review-held is owed by team-manager
      And police-review-held is not an assumption

  Rule: Section 47 and what follows

    @KN-160
    Scenario: An assessment is the social worker's, without a figure
      Given the route is strategy-meeting
      And a child "Mia" born 2019-05-02
      When meeting-held happens at Monday 2026-11-02 10:00
      And section-47 is decided as initiate for "Mia"
      Then assessment-started has no figure, citing KN-160
      And assessment-started is owed by social-worker
      And assessment-started is not an assumption

    # Working days after 25 March 2027: 30, 31 March, 1, 2, 5 April.
    @KN-224 @KN-041 @KN-167
    Scenario: Five working days of enquiry over Easter
      Given the route is discussion
      And a child "Mia" born 2019-05-02
      When discussion-held happens at Thursday 2027-03-25 11:00
      And section-47 is decided as initiate for "Mia"
      Then section-47-completed is due by the end of Monday 2027-04-05, citing KN-224
      And section-47-completed is due soon from Friday 2027-04-02 00:00
      And section-47-completed goes up to team-manager at Monday 2027-04-05 23:59, citing KN-041
      And section-47-completed goes up to service-manager at Tuesday 2027-04-06 23:59, citing KN-167
      And section-47-completed is owed by social-worker
      And section-47-completed is not an assumption

    @KN-219 @KN-167
    Scenario: The follow-up is the team manager's
      Given the route is strategy-meeting
      And a child "Mia" born 2019-05-02
      When meeting-held happens at Monday 2026-11-02 10:00
      And section-47 is decided as initiate for "Mia"
      And further-meeting is decided as needed
      Then follow-up-held is due soon from Monday 2026-11-09 00:00, citing KN-219
      And follow-up-held goes up to service-manager at Wednesday 2026-11-11 23:59, citing KN-167
      And follow-up-held is owed by team-manager

    # 16 to 19 March are 4, 22 to 25 March 8, 30 March to 2 April 12, 5 to 7 April 15. Easter is not counted.
    @KN-222 @KN-041 @KN-167
    Scenario: A conference over Easter, by both ways of counting
      Given the route is strategy-meeting
      And a child "Mia" born 2019-05-02
      When meeting-held happens at Monday 2027-03-15 10:00
      And section-47 is decided as initiate for "Mia"
      Then conference-held is waiting, citing KN-222
      And conference-15-days-from-section-47 is waiting
      When conference is decided as hold for "Mia"
      Then conference-held is due by the end of Wednesday 2027-04-07
      And conference-held is due soon from Thursday 2027-04-01 00:00
      And conference-held goes up to team-manager at Wednesday 2027-04-07 23:59, citing KN-041
      And conference-held goes up to service-manager at Thursday 2027-04-08 23:59, citing KN-167
      And conference-held is owed by social-worker
      And conference-15-days-from-section-47 is due by the end of Wednesday 2027-04-07
      And conference-15-days-from-section-47 is due soon from Thursday 2027-04-01 00:00
      And conference-15-days-from-section-47 goes up to service-manager at Thursday 2027-04-08 23:59, citing KN-167
      And conference-15-days-from-section-47 is owed by team-manager
      # A further meeting on the 22nd: 23, 24, 25 March are 3, 30 March to 2 April 7, 5 to 9 April 12, 12 to 14 April 15.
      When meeting-held happens at Monday 2027-03-22 10:00
      Then conference-held is due by the end of Wednesday 2027-04-14
      And conference-15-days-from-section-47 is due by the end of Wednesday 2027-04-07

    # 15 working days up to Friday 5 March are no limit here; four weeks from the meeting is Friday 5 February, 10:00.
    @KN-109 @KN-167
    Scenario: Before a birth it is met again by the date set, and six weeks before the birth at the latest
      Given preBirth is true
      And birthImminent is false
      And an unborn child "Baby" due 2027-04-16
      When meeting-held happens at Friday 2027-01-08 10:00
      And reconvene-date is set for Friday 2027-03-12
      # 42 days before the end of 16 April, which is in summer time, is 22:59 in winter time on 5 March.
      Then reconvened is due at Friday 2027-03-05 22:59, citing KN-109
      When reconvene-date is set for Friday 2027-02-26
      Then reconvened is due by the end of Friday 2027-02-26, citing KN-109
      And reconvened is not an assumption
      And reconvened is due soon from Monday 2027-02-22 00:00
      And reconvened goes up to service-manager at Saturday 2027-02-27 23:59, citing KN-167
      And reconvened has a target at Friday 2027-02-05 10:00
      And reconvened is owed by team-manager
      Given birthImminent is true
      Then reconvened is not needed

    # 42 days before the end of 12 March, which like the limit is in winter time.
    @KN-109
    Scenario: Of two babies the one who is expected first counts
      Given preBirth is true
      And birthImminent is false
      And an unborn child "Ann" due 2027-03-12
      And an unborn child "Bea" due 2027-05-21
      When meeting-held happens at Friday 2027-01-08 10:00
      And reconvene-date is set for Friday 2027-03-05
      Then reconvened is due by the end of Friday 2027-01-29, citing KN-109

    @KN-254
    Scenario: The actions are looked at on the date set
      Given the route is strategy-meeting
      When meeting-ended happens at Wednesday 2026-11-18 11:00
      And action-review-date is set for Wednesday 2026-12-02
      Then actions-reviewed is due soon from Tuesday 2026-12-01 00:00, citing KN-254
      And actions-reviewed is owed by team-manager
      And actions-reviewed is not an assumption

    @KN-024
    Scenario: The family is told when the time is right, which five working days remind of
      When meeting-ended happens at Wednesday 2026-12-23 11:00
      Then family-told has no figure, citing KN-024
      # 24, 29, 30, 31 December, 4 January
      And family-told has a target at Monday 2027-01-04 23:59
      And family-told is owed by team-manager
      And family-told is not an assumption

    @KN-226
    Scenario: What a member of staff may have done wrong is the team manager's to take up
      Given negligence is "possible"
      When meeting-ended happens at Wednesday 2026-11-18 11:00
      Then negligence-taken-up is running, citing KN-226
      And negligence-taken-up has no figure
      And negligence-taken-up is owed by team-manager
      And negligence-taken-up is not an assumption
      Given negligence is "none"
      Then negligence-taken-up is not needed

  Rule: A dispute

    Background:
      Given writtenReferral is true

    @KN-165
    Scenario: A decision on New Year's Eve is talked about by New Year's Day
      When decision-told happens at Thursday 2026-12-31 16:00
      Then dispute-internal is due at Friday 2027-01-01 16:00, citing KN-165

    @KN-165
    Scenario: The 24 hours run through the night in which the clocks go back
      When decision-told happens at Saturday 2026-10-24 16:00
      Then dispute-internal is due at Sunday 2026-10-25 15:00, citing KN-165

    # Working days after 24 March 2027: 25, 30, 31 March, 1, 2 April.
    @KN-169
    Scenario: Five working days over Easter, and warned of on the last
      When decision-told happens at Wednesday 2027-03-24 14:00
      Then dispute-invoke is due by the end of Friday 2027-04-02, citing KN-169
      And dispute-invoke is due soon from Friday 2027-04-02 00:00

    @KN-189 @KN-190
    Scenario: A dispute meeting on Christmas Eve
      Given stillAtRisk is true
      When dispute-meeting happens at Thursday 2026-12-24 10:00
      Then managers-briefed is due by the end of Tuesday 2026-12-29, citing KN-189
      And managers-briefed is due soon from Tuesday 2026-12-29 00:00
      And managers-briefed is owed by dispute-practitioner
      And managers-briefed is not an assumption
      And dispute-lead-contact is due by the end of Tuesday 2026-12-29, citing KN-190

    @KN-192
    Scenario: The decision on the papers runs through the night in which the clocks go back
      When dispute-papers-received happens at Saturday 2026-10-24 16:00
      Then dispute-decision is due at Sunday 2026-10-25 15:00, citing KN-192

    @KN-187
    Scenario: The papers are warned of on the last day
      When dispute-meeting happens at Friday 2026-11-27 10:00
      Then dispute-papers-sent is due soon from Monday 2026-11-30 00:00, citing KN-187

    @KN-184 @KN-186 @KN-188 @KN-193 @KN-194
    Scenario: What has no figure is owed all the same, and is no assumption
      Given disputeOutcome is "section-47"
      When dispute-meeting happens at Friday 2026-11-27 10:00
      Then social-worker-allocated has no figure, citing KN-184
      And social-worker-allocated is owed by team-manager
      And social-worker-allocated is not an assumption
      Given disputeOutcome is "early-help"
      Then early-help-started has no figure, citing KN-186
      And early-help-started is not an assumption
      Given disputeOutcome is "no-agreement"
      Then interim-plan-agreed is owed by referring-manager, citing KN-188
      And interim-plan-agreed is not an assumption
      Given disputeOutcome is "section-47"
      Then interim-plan-agreed is not needed
      When dispute-decision happens at Monday 2026-11-30 10:00
      Then dispute-decision-told has no figure, citing KN-193
      And dispute-decision-told is not an assumption
      And dispute-family-told has no figure, citing KN-194
      And dispute-family-told is not an assumption
