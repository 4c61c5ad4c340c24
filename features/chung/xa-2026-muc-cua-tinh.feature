# language: vi
Tính năng: Bộ tiêu chí 2026 - 2030 khi tỉnh đã quy định mức

  Nhiều nội dung của Quyết định 51/2025/QĐ-TTg chỉ nêu mức sàn hoặc để tỉnh quy định. Ở đây tỉnh đã quy
  định (phương án giả định), nên số liệu mới phân biệt được đạt và chưa đạt.

  Khung tình huống: 3.6 hợp tác xã đủ quy mô, tăng thành viên hai năm liền
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-3"
    Và các số liệu sau:
      | số liệu                                        | giá trị    |
      | cooperative.lawful                             | có         |
      | cooperative.profit_year_before                 | có         |
      | cooperative.profit_two_years_before            | có         |
      | cooperative.services_to_members                | có         |
      | cooperative.members                            | 40         |
      | cooperative.growth_year_before                 | <năm 1, %> |
      | cooperative.growth_two_years_before            | <năm 2, %> |
      | cooperative.new_members_year_before            | <năm 1>    |
      | cooperative.new_members_two_years_before       | <năm 2>    |
    Khi đánh giá
    Và đặt mức phần "cooperative.members" của chỉ tiêu "3.6" là 40 từ ngày 01/07/2026
    Thì chỉ tiêu "3.6" <kết quả>

    Dữ liệu: Theo cùng một cách tính
      | năm 1, % | năm 2, % | năm 1 | năm 2 | kết quả  |
      | 5        | 5        | 0     | 0     | đạt      |
      | 4,9      | 5        | 0     | 0     | chưa đạt |
      | 5        | 4,9      | 0     | 0     | chưa đạt |
      | 0        | 0        | 10    | 10    | đạt      |
      | 0        | 0        | 9     | 10    | chưa đạt |
      | 0        | 0        | 10    | 9     | chưa đạt |

    Dữ liệu: Mỗi năm một cách tính thì thông tư không nói
      | năm 1, % | năm 2, % | năm 1 | năm 2 | kết quả        |
      | 5        | 0        | 0     | 10    | chưa đủ căn cứ |
      | 0        | 5        | 10    | 0     | chưa đủ căn cứ |

  Khung tình huống: 6.6 trẻ em có hoàn cảnh đặc biệt, chỉ xét nơi có
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-2"
    Và số liệu "social.child_abuse_activities" là có
    Và số liệu "social.special_children_exist" là <có trẻ em>
    Và số liệu "social.special_children_cared_share" là 94
    Khi đánh giá
    Và đặt mức phần "social.special_children_cared_share" của chỉ tiêu "6.6" là 95% từ ngày 01/07/2026
    Thì chỉ tiêu "6.6" <kết quả>

    Dữ liệu:
      | có trẻ em | kết quả        |
      | có        | chưa đạt       |
      | không     | chưa đủ căn cứ |
