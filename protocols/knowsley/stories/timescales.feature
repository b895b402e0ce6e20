Feature: How soon it is held

  @KN-064 @KN-078
  Scenario: A discussion within 24 hours of the information, also over a weekend
    When information-received happens at Saturday 2026-11-21 10:00
    Then discussion-held is due at Sunday 2026-11-22 10:00, citing KN-064
    And discussion-held is owed by team-manager
    When discussion-held happens at Sunday 2026-11-22 10:01
    Then discussion-held is met late
    And discussion-held is a breach

  @KN-064
  Scenario: 24 hours across the end of summer time
    When information-received happens at Saturday 2026-10-24 10:00
    Then discussion-held is due at Sunday 2026-10-25 09:00

  @KN-078
  Scenario: A meeting within 24 hours makes a discussion unnecessary, a later one does not
    Given the route is strategy-meeting
    When information-received happens at Monday 2026-11-16 09:00
    And meeting-decided happens at Monday 2026-11-16 10:00
    And meeting-held happens at Monday 2026-11-16 16:00
    Then discussion-held is met, citing KN-078
    And meeting-held is met

  @KN-077
  Scenario: A meeting within 72 hours of being decided on, weekend or not
    Given the route is strategy-meeting
    When meeting-decided happens at Friday 2026-11-20 15:00
    Then meeting-held is due at Monday 2026-11-23 15:00, citing KN-077
    When meeting-held happens at Monday 2026-11-23 15:30
    Then meeting-held is met late

  @KN-077
  Scenario: 72 hours over Easter and the beginning of summer time
    Given the route is strategy-meeting
    When meeting-decided happens at Friday 2027-03-26 10:00
    Then meeting-held is due at Monday 2027-03-29 11:00, citing KN-077

  @KN-072
  Scenario: A joint enquiry expects the meeting within 72 hours of the discussion
    Given the route is discussion
    When discussion-held happens at Thursday 2026-11-19 11:00
    Then meeting-held is not needed
    When who-enquires is decided as joint
    Then meeting-held is due at Sunday 2026-11-22 11:00, citing KN-072
    And meeting-held is started by discussion-held
    When strategy-meeting-held happens at Sunday 2026-11-22 12:00
    Then meeting-held is met late
    And meeting-held is a breach

  @KN-072
  Scenario: Of two starts the earlier end counts, here that of the discussion
    Given the route is strategy-meeting
    And jointWanted is true
    When discussion-held happens at Thursday 2026-11-19 11:00
    And meeting-decided happens at Thursday 2026-11-19 17:00
    Then meeting-held is due at Sunday 2026-11-22 11:00, citing KN-072
    And meeting-held counts from Thursday 2026-11-19 11:00

  @KN-077
  Scenario: And here that of the decision
    Given the route is strategy-meeting
    And jointWanted is true
    When meeting-decided happens at Thursday 2026-11-19 09:00
    And discussion-held happens at Thursday 2026-11-19 11:00
    Then meeting-held is due at Sunday 2026-11-22 09:00, citing KN-077
    And meeting-held is started by meeting-decided

  @KN-072
  Scenario: A discussion that finds a meeting needed starts its 72 hours
    Given the route is discussion
    When discussion-held happens at Thursday 2026-11-19 11:00
    And meeting-required is decided as needed
    Then meeting-held is due at Sunday 2026-11-22 11:00

  @KN-139
  Scenario: A life in danger: a meeting on the day of the referral
    Given urgency is "same-day"
    And the route is strategy-meeting
    When information-received happens at Friday 2026-11-20 16:00
    And meeting-decided happens at Friday 2026-11-20 16:30
    Then the pathway life-in-danger applies
    And meeting-held is due by the end of 2026-11-20, citing KN-139
    When meeting-held happens at Saturday 2026-11-21 00:10
    Then meeting-held is met late

  @KN-139
  Scenario: Otherwise the day of the referral is no limit
    Given urgency is "24-hours"
    And the route is strategy-meeting
    When information-received happens at Friday 2026-11-20 16:00
    Then meeting-held is waiting
    Given urgency is "same-day"
    Then meeting-held is due at Friday 2026-11-20 23:59

  @KN-074 @KN-073
  Scenario: The record of a discussion goes out within 24 hours, also on a Sunday
    Given the route is discussion
    When discussion-held happens at Saturday 2026-11-21 13:00
    Then discussion-record-sent is due at Sunday 2026-11-22 13:00, citing KN-074
    When discussion-record-sent happens at Sunday 2026-11-22 14:00
    Then discussion-record-sent is met late
    And the route discussion obliges discussion-record-sent

  @KN-251 @KN-262
  Scenario: The minutes of a Friday meeting by the end of Monday
    Given the route is strategy-meeting
    When meeting-held happens at Friday 2026-11-20 14:00
    And meeting-ended happens at Friday 2026-11-20 15:10
    Then minutes-issued is due by the end of Monday 2026-11-23, citing KN-251 and KN-262
    And minutes-issued is owed by team-manager
    When minutes-issued happens at Tuesday 2026-11-24 09:00
    Then minutes-issued is met late

  @KN-251
  Scenario: Christmas lies between
    Given the route is strategy-meeting
    When meeting-ended happens at Thursday 2026-12-24 12:00
    Then minutes-issued is due by the end of Tuesday 2026-12-29

  @KN-224
  Scenario: A section 47 enquiry is completed within five working days
    Given the route is discussion
    And a child "Mia" born 2019-05-02
    When discussion-held happens at Wednesday 2026-12-23 11:00
    And section-47 is decided as initiate for "Mia"
    Then section-47-completed is due by the end of Monday 2027-01-04, citing KN-224
    When section-47-completed happens at Tuesday 2027-01-05 09:00
    Then section-47-completed is met late
    And section-47-completed is a breach

  @KN-222
  Scenario: The conference is due 15 working days after the last meeting, and the date moves with a further one
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    And conference is decided as hold for "Mia"
    Then conference-held is due by the end of Monday 2026-11-23, citing KN-222
    When meeting-held happens at Monday 2026-11-16 10:00
    Then conference-held is due by the end of Monday 2026-12-07, citing KN-222
    And conference-held counted the other way is due by the end of Monday 2026-11-23, citing KN-222
    And conference-held is not an assumption

  @KN-222
  Scenario: It warns once 15 working days since section 47 was started have passed, and is no breach
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    And conference is decided as hold for "Mia"
    And meeting-held happens at Monday 2026-11-16 10:00
    And it is Tuesday 2026-11-24 09:00
    Then conference-15-days-from-section-47 is overdue, citing KN-222
    And conference-15-days-from-section-47 is not a breach
    And conference-held is running
    When conference-wait-explained happens at Tuesday 2026-11-24 10:00
    Then conference-15-days-from-section-47 is met late
    And conference-15-days-from-section-47 is not a breach
    And conference-held is running
    When conference-held happens at Monday 2026-12-07 14:00
    Then conference-held is met

  @KN-222
  Scenario: A conference held in time leaves nothing to warn of
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    And conference is decided as hold for "Mia"
    Then conference-held is running, citing KN-222
    When conference-held happens at Friday 2026-11-20 14:00
    Then conference-15-days-from-section-47 is met
    And conference-held is met

  @KN-222
  Scenario: Fifteen working days over Christmas
    Given the route is strategy-meeting
    When meeting-held happens at Thursday 2026-12-10 10:00
    And conference is decided as hold
    Then conference-held is due by the end of Tuesday 2027-01-05

  @KN-054 @KN-160
  Scenario: Section 47 starts an assessment, unless one is under way
    Given the route is strategy-meeting
    And a child "Mia" born 2019-05-02
    When meeting-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    Then assessment-started is running, citing KN-160
    And assessment-started counts from Monday 2026-11-02 10:00
    Given assessmentActive is true
    Then assessment-started is not needed

  @KN-222
  Scenario: Where only a discussion started section 47 the conference counts from it
    Given the route is discussion
    And a child "Mia" born 2019-05-02
    When discussion-held happens at Monday 2026-11-02 10:00
    And section-47 is decided as initiate for "Mia"
    And conference is decided as hold for "Mia"
    Then conference-held is due by the end of Monday 2026-11-23, citing KN-222

  @KN-064 @KN-077
  Scenario: The first one is not put off to a date, a later one may be
    Given urgency is "on-a-date"
    Then first-is-not-put-off asks for a reason, citing KN-064 and KN-077
    Given occasion is "follow-up"
    Then first-is-not-put-off is kept

  @KN-077
  Scenario: A follow-up has no limit of its own
    Given the route is strategy-meeting
    When meeting-decided happens at Friday 2026-11-20 15:00
    Then meeting-held is due at Monday 2026-11-23 15:00
    Given occasion is "follow-up"
    Then meeting-held is not needed
