Feature: Who is invited

  @BR-204 @BR-205
  Scenario: A paediatrician is invited for an injury that needs a medical
    Given injury is true
    And urgentMedical is true
    Then paediatrician is expected, citing BR-204 and BR-205
    Given urgentMedical is false
    Then paediatrician is optional, citing BR-205

  @BR-208 @BR-209
  Scenario: The sexual assault referral centre is invited on a concern about sexual abuse
    Given sexualAbuseConcern is true
    Then sarc is expected, citing BR-208 and BR-209
    And request says sexual-assault-service, citing BR-128
    Given sexualAbuseConcern is false
    Then sarc is optional, citing BR-209
    And request does not say sexual-assault-service

  @BR-069 @BR-211
  Scenario: A school is expected for a child of school age
    Given it is Monday 2026-11-23 09:00
    And a child "Ida" born 2017-05-04
    Then education is expected, citing BR-069 and BR-211

  @BR-008
  Scenario: The team that will take a new case next is suggested, as a local assumption
    Given caseType is "new-referral"
    Then next-team is suggested, citing BR-008
    Given caseType is "open-case"
    Then next-team is optional, citing BR-008

  @BR-219 @BR-220
  Scenario: Midwives are suggested for an unborn baby
    Given an unborn child "Baby" due 2027-01-20
    Then safeguarding-midwife is suggested, citing BR-219
    And midwife is suggested, citing BR-220

  @BR-202
  Scenario: The form has a row for the GP, who is expected
    Then gp is expected, citing BR-202

  @BR-067 @BR-068 @BR-070
  Scenario: Others can be added as the child's situation asks
    Then other-professional is optional, citing BR-067 and BR-068
    And camhs is optional, citing BR-070
    And probation is optional, citing BR-067
    And housing is optional, citing BR-067

  @BR-060
  Scenario: People may be invited by telephone as well
    Then discussion says inviting-by-telephone, citing BR-060

  @BR-086 @BR-129
  Scenario: More complex cases have guidance of their own, and health asks for advice
    Then request says complex-cases, citing BR-129
    And invitation says expert-advice, citing BR-086

  @BR-081
  Scenario: Service managers are reminded to observe a meeting each month
    Then today says observing, citing BR-081

  @BR-011 @BR-125 @BR-126 @BR-127
  Scenario: People read what a strategy meeting is, and where else to look
    Then request says what-it-is, citing BR-011
    And today says how-it-goes, citing BR-125
    And meeting says section-47-procedure, citing BR-126
    And meeting says medical-guide, citing BR-127
