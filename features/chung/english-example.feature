# language: en
Feature: The same steps in English

  Scenario Outline: Health insurance, at least 90 % of men and of women
    Given the standard "xa-ntm" on 2024-12-31
    And a commune in the region "TDMNPB"
    And the figure of indicator "15.1" is <figure>
    When it is judged
    Then indicator "15.1" is <result>

    Examples:
      | figure                 | result      |
      | male 90; female 90     | met         |
      | male 93,5; female 89,9 | not met     |
      | 92                     | not decided |

  Scenario: A reform
    Given the standard "xa-ntm" on 2025-12-31
    And a commune in the province "Lạng Sơn"
    And the facts:
      | fact | value              |
      | 15.1 | male 94; female 93 |
      | 6.3  | 5/8                |
    When it is judged
    Then indicator "6.3" is not met
    And the gap is 3 villages
    When the level of indicator "15.1" is raised to 95% from 2025-01-01
    Then indicator "15.1" goes from met to not met
    And only "15.1" changes
    And the result is hypothetical
