Feature: Agreeing, signing and sending

  @WI-032
  Scenario: The team manager or an advanced practitioner authorises the request
    Then team-manager may authorise-form, citing WI-032
    And advanced-practitioner may authorise-form
    And social-worker may not authorise-form
    And team-manager may authorise-request, citing WI-032
    And advanced-practitioner is optional, citing WI-032

  @WI-044
  Scenario: Minutes and actions are agreed at the end
    Then agreement is needed to close, citing WI-044
    And agreement needs difference when it is differs

  @WI-045
  Scenario: Everybody who took part signs the actions
    Given social-worker, police and health are invited
    And social-worker and police take part
    Then social-worker and police sign, citing WI-045
    And health does not sign
    And the action table goes to social-worker and police, citing WI-045
    And the action table does not go to health

  @WI-047
  Scenario: The minutes go to everybody who took part and to nobody else
    Given social-worker, police, health and education are invited
    And social-worker, police and health take part
    Then the minutes go to social-worker, police and health, citing WI-047
    And the minutes do not go to education
    And minutes says secure-email, citing WI-047
    And there are no corrections

  @WI-011
  Scenario: Another discussion or meeting can be needed
    Then further-discussion is asked, citing WI-011
    And further-discussion offers meeting
    And further-discussion offers discussion
    And further-discussion is needed to close
