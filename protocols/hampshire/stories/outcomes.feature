Feature: What a discussion decides

  @HA-004 @HA-034 @HA-078 @HA-099
  Scenario: A discussion ends when it has answered for each child
    Given a child "Mia" born 2019-05-04
    And a child "Joe" born 2016-02-11
    And caseType is "new-case"
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And working-together is decided as yes
    And information-for-child is decided as share
    And information-for-family is decided as share
    And safety-plan is decided as agreed
    And significant-harm is decided as neither for "Mia"
    And significant-harm is decided as neither for "Joe"
    And outcome is decided as not-met-early-help for "Mia"
    Then the meeting cannot be closed
    And outcome is needed to close, citing HA-004 and HA-078
    And significant-harm is needed to close, citing HA-034
    And safety-plan is needed to close, citing HA-099
    When outcome is decided as not-met-no-action for "Joe"
    Then the meeting can be closed

  @HA-034
  Scenario: Each finding on significant harm has its grounds
    Then significant-harm offers suffering, citing HA-034
    And significant-harm offers likely
    And significant-harm offers neither
    And significant-harm needs grounds when it is likely

  @HA-054 @HA-055
  Scenario: Outcome 1 on an open case: involvement goes on
    Given caseType is "open-case"
    Then outcome offers not-met-continue, citing HA-054 and HA-055
    And outcome offers not-met-early-help, citing HA-054
    And outcome does not offer not-met-no-action, citing HA-054

  @HA-054 @HA-056 @HA-057 @HA-058
  Scenario: Outcome 1 on a new case: an assessment, early help or nothing more
    Given caseType is "new-case"
    Then outcome offers not-met-assessment, citing HA-054 and HA-056
    And outcome offers not-met-early-help, citing HA-054 and HA-057
    And outcome offers not-met-no-action, citing HA-054 and HA-058
    And outcome does not offer not-met-continue, citing HA-055

  @HA-059
  Scenario: Outcome 2a: social care enquires without the police
    Then outcome offers social-care-alone, citing HA-059
    And social-care-alone of outcome brings section-47-started
    And social-care-alone of outcome brings child-to-be-seen

  @HA-060
  Scenario: Outcome 2b: the police investigate without children's services
    Then outcome offers police-alone, citing HA-060
    And police-alone of outcome brings child-to-be-seen

  @HA-062 @HA-052 @HA-053
  Scenario: Outcome 3: they enquire jointly, each leading its own part
    Then outcome offers joint, citing HA-062
    And joint of outcome brings section-47-started
    And joint of outcome brings child-to-be-seen
    And meeting says who-leads, citing HA-052 and HA-053

  @HA-064 @HA-065 @HA-066 @HA-067
  Scenario: Section 47 enquiries bring three more questions
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as joint for "Mia"
    Then section47 is then true, citing HA-064
    And further-information is asked, citing HA-064
    And further-information is needed to close
    And further-information needs what when it is needed, citing HA-064
    And further-information needs how-obtained when it is needed, citing HA-065
    And further-information needs how-recorded when it is needed, citing HA-065
    And support is needed to close, citing HA-066
    And legal-action is asked, citing HA-067
    And legal-action is needed to close, citing HA-067

  @HA-064 @HA-067
  Scenario: Without section 47 enquiries they are not asked
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And outcome is decided as police-alone for "Mia"
    Then section47 is then false
    And further-information is not asked, citing HA-064
    And support is not asked
    And legal-action is not asked, citing HA-067

  @HA-035 @HA-038
  Scenario: What the child and the family are told is decided for each, and not telling them has a reason
    Then information-for-child is needed to close, citing HA-035
    And information-for-family is needed to close, citing HA-035
    And information-for-family needs why-not when it is withhold-child-at-risk, citing HA-038
    And information-for-family needs why-not when it is withhold-investigation, citing HA-038
    And information-for-family needs what when it is share

  @HA-036
  Scenario: Nothing goes to the family where it may put the child at risk
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And information-for-family is decided as withhold-child-at-risk
    Then child-at-risk refuses, citing HA-036
    And investigation-at-risk is kept

  @HA-037
  Scenario: Nothing goes to the family where it may harm the police investigation
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And information-for-family is decided as withhold-investigation
    Then investigation-at-risk refuses, citing HA-037
    And child-at-risk is kept

  @HA-036 @HA-037
  Scenario: Otherwise it may be shared
    When meeting-held happens at Tuesday 2026-11-24 14:00
    And information-for-family is decided as share
    Then child-at-risk is kept, citing HA-036
    And investigation-at-risk is kept, citing HA-037
    And nothing is missing before share

  @HA-079 @HA-080 @HA-081 @HA-092
  Scenario: The checklist asks about assessment, early help, a medical and other agencies
    Then section-17 is asked, citing HA-079
    And early-help is asked, citing HA-080
    And medical is asked, citing HA-081
    And medical needs reason when it is no
    And referral is asked, citing HA-092
    And referral needs agency when it is yes

  @HA-084 @HA-049 @HA-050
  Scenario: A police investigation is reactive or proactive
    Then investigation is asked, citing HA-084
    And investigation offers reactive, citing HA-049
    And investigation offers proactive, citing HA-050
    And investigation needs conduct when it is reactive

  @HA-095 @HA-096
  Scenario: The discussion settles how parents are engaged and what the child must hear
    Then engagement is asked, citing HA-095
    And engagement needs how when it is not-now
    And tell-child is asked, citing HA-096
    And tell-child needs what when it is yes

  @HA-097 @HA-099
  Scenario: The plan moving forward
    Then restrictions is asked, citing HA-097
    And restrictions needs whom when it is yes
    And safety-plan is needed to close, citing HA-099
    And safety-plan needs reason when it is none-needed
    And the meeting covers safety-plan, citing HA-099

  @HA-041
  Scenario: The record goes to those who took part, by an assumption of ours
    When social-worker, police and health are invited
    And education is invited
    And social-worker, police and health take part
    Then the minutes go to social-worker, police and health, citing HA-041
    And the minutes do not go to education
