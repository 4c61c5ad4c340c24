# language: vi
Tính năng: Thử một phương án trước khi nó thành luật

  Phương án là một thay đổi được đề xuất. Kết quả theo phương án luôn ghi là giả định và nêu tên nó.

  Tình huống: Nâng mức bảo hiểm y tế lên 95%
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2025
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "15.1" là nam 94; nữ 93
    Khi đánh giá
    Thì chỉ tiêu "15.1" đạt
    Và kết quả không phải giả định
    Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2025
    Thì chỉ tiêu "15.1" chuyển từ đạt sang chưa đạt
    Và chỉ có "15.1" thay đổi
    Và kết quả là giả định
    Và kết quả nêu phương án "Nâng mức chỉ tiêu 15.1 thành 95% từ 01/01/2025"

  Khung tình huống: Đúng mức mới thì vẫn đạt
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2025
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "15.1" là <số liệu>
    Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2025
    Thì chỉ tiêu "15.1" <kết quả>

    Dữ liệu:
      | số liệu           | kết quả  |
      | nam 95; nữ 95     | đạt      |
      | nam 95; nữ 94,9   | chưa đạt |

  Tình huống: Hạ mức một phần của chỉ tiêu nhiều phần
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và các số liệu sau:
      | số liệu                          | giá trị |
      | disaster.required_contents_met   | có      |
      | disaster.preparedness_score      | 45      |
    Khi hạ mức phần "disaster.preparedness_score" của chỉ tiêu "3.2" xuống 40
    Thì chỉ tiêu "3.2" chuyển từ chưa đạt sang đạt

  Tình huống: Đặt mức mà tỉnh chưa quy định
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "2.3" là 85
    Khi đặt mức chỉ tiêu "2.3" là 80
    Thì chỉ tiêu "2.3" chuyển từ chưa đủ căn cứ sang đạt

  Tình huống: Phương án viết ngay trong kịch bản
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "6.3" là 7/8
    Khi áp dụng phương án sau:
      """
      reform: ha-nha-van-hoa
      name: {vi: Hạ mức nhà văn hóa thôn xuống 80%, en: Lower village houses to 80%}
      in_force: {from: 2024-01-01}
      changes:
      - standard: xa-ntm
        set:
        - {code: "6.3", at_least: 80}
      """
    Thì chỉ tiêu "6.3" chuyển từ chưa đạt sang đạt
    Và kết quả nêu phương án "ha-nha-van-hoa"

  Tình huống: Bãi bỏ một chỉ tiêu
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và các số liệu sau:
      | số liệu                                  | giá trị |
      | planning.commune_plan_published          | có      |
      | planning.management_rules_carried_out    | không   |
    Khi bãi bỏ chỉ tiêu "1.2"
    Thì tiêu chí "1" chuyển từ chưa đạt sang đạt

  Tình huống: Phương án của tương lai không đổi kết quả hôm nay
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "15.1" là nam 94; nữ 93
    Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2026
    Thì không chỉ tiêu nào thay đổi

  Tình huống: Phương án trên nhiều xã (năm xã trong tệp là bịa ra để thử)
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2025
    Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2025
    Và áp cho các xã trong tệp "xa-vi-du.csv"
    Thì có 2 xã chuyển từ đạt sang chưa đạt ở chỉ tiêu "15.1"
    Và có 0 xã chuyển từ chưa đạt sang đạt ở chỉ tiêu "15.1"
