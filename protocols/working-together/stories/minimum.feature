Feature: The national minimum for a strategy discussion

  @WT-001 @WT-002
  Scenario: Reasonable cause to suspect significant harm calls for one, and social care convenes it
    Given reasonableCause is true
    Then significant-harm calls for a discussion, citing WT-001
    And a discussion must be held
    And team-manager may convene, citing WT-002
    And police may not convene

  @WT-003 @WT-004 @WT-005
  Scenario: Social care, health and the police take part in every one
    Given anyChildInCare is false
    When social-worker and police take part
    Then it is not quorate
    And social-care is filled, citing WT-003
    And police is filled, citing WT-005
    And health is missing, citing WT-004
    And social-worker is mandatory, citing WT-003
    And health is mandatory, citing WT-004
    And police is mandatory, citing WT-005
    When health takes part
    Then it is quorate

  @WT-006
  Scenario: For a looked-after child the residential or fostering service takes part as well
    Given a child "Mia" born 2019-05-04 in care
    When social-worker, health and police take part
    Then the pathway looked-after applies, citing WT-006
    And care-service is missing, citing WT-006
    And it is not quorate
    And fostering is expected, citing WT-006
    And residential is expected, citing WT-006
    When fostering takes part
    Then it is quorate

  @WT-011
  Scenario: It may be held by telephone
    Then the route discussion allows telephone, citing WT-011
    And the route discussion allows in-person, citing WT-011

  @WT-012
  Scenario: One discussion may not be enough
    Then section-47 offers not-yet, citing WT-012
    And discussion says more-than-one, citing WT-012

  @WT-015 @WT-016 @WT-017 @WT-019
  Scenario: It decides whether there are section 47 enquiries, and then more
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Tuesday 2026-11-24 10:00
    Then investigation is asked, citing WT-015
    And section-47 is needed to close, citing WT-016
    And further-information is not asked, citing WT-017
    When section-47 is decided as yes for "Mia"
    Then further-information is needed to close, citing WT-017
    And legal-action is needed to close, citing WT-019
    And the meeting cannot be closed

  @WT-020 @WT-030
  Scenario: There is no national figure, also where one agency had to act at once
    When information-received happens at Monday 2026-11-23 10:00
    Then discussion-held has no figure, citing WT-020
    And discussion-held counts from 2026-11-23 10:00
    Given actedAtOnce is true
    When single-agency-action-taken happens at Monday 2026-11-23 09:40
    Then discussion-held counts from 2026-11-23 09:40, citing WT-030

  @WT-021 @WT-022
  Scenario: The conference is within 15 working days of the discussion that started section 47
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Thursday 2026-12-10 10:00
    And section-47 is decided as yes for "Mia"
    And meeting-held happens at Thursday 2026-12-17 10:00
    And conference is decided as yes for "Mia"
    Then conference-held is due by the end of Tuesday 2027-01-05, citing WT-021 and WT-022
    And conference-held counts from 2026-12-10 10:00, citing WT-022
    And conference is asked, citing WT-021
    And discussion says more-than-one, citing WT-022

  @WT-023 @WT-024
  Scenario: Only a social worker leads the enquiries
    Then social-worker may lead-enquiry, citing WT-023
    And police may not lead-enquiry
    And meeting says who-leads, citing WT-023 and WT-024

  @WT-025 @WT-026
  Scenario: It decides what the family is told, and nothing that may do harm
    Then information-for-family is needed to close, citing WT-025
    And information-for-family offers withhold, citing WT-026
    When meeting-held happens at Tuesday 2026-11-24 10:00
    And information-for-family is decided as withhold
    Then family-not-told refuses, citing WT-026

  @WT-029
  Scenario: Looking at a case again has a date
    Given a child "Mia" born 2019-05-04
    When meeting-held happens at Tuesday 2026-11-24 10:00
    And section-47 is decided as yes for "Mia"
    Then review is asked, citing WT-029
    When review is decided as yes
    And review-date is set for Monday 2027-01-11
    Then review-held is due by the end of Monday 2027-01-11, citing WT-029
