# language: vi
Tính năng: Quyết định 211/QĐ-TTg đổi bốn chỉ tiêu của xã nông thôn mới từ ngày 01/3/2024

  Bốn chỉ tiêu: 13.1 (thêm tổ hợp tác), 15.4 (sổ khám chữa bệnh điện tử: từ tỷ lệ sang có hay không),
  17.1 (đổi mức, mức mới chưa tìm thấy), 18.4 (tiếp cận pháp luật: ba nội dung). Các chỉ tiêu khác
  giữ nguyên. Cùng một bộ số liệu, đánh giá hai lần: luật ngày 29/02/2024 và luật ngày 01/3/2024.

  Tình huống: Xã chỉ có tổ hợp tác, không có hợp tác xã
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "TDMNPB"
    Và các số liệu sau:
      | số liệu                                    | giá trị |
      | production.cooperative_effective           | không   |
      | production.cooperative_group_with_contracts | có      |
    Khi đánh giá
    Và đánh giá lại theo luật ngày 01/03/2024
    Thì chỉ tiêu "13.1" chuyển từ chưa đạt sang đạt
    Và chỉ có "13.1" thay đổi

  Khung tình huống: Số liệu của câu hỏi này không trả lời câu hỏi kia
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu "<số liệu>" là <giá trị>
    Khi đánh giá
    Thì chỉ tiêu "15.4" <kết quả>
    Và căn cứ là "<văn bản>"

    Dữ liệu:
      | ngày       | số liệu                           | giá trị | kết quả        | văn bản    |
      | 29/02/2024 | health.electronic_record_share    | 50      | đạt            | 318/QĐ-TTg |
      | 29/02/2024 | health.electronic_record_share    | 49,9    | chưa đạt       | 318/QĐ-TTg |
      | 29/02/2024 | health.electronic_record_deployed | có      | chưa đủ căn cứ | 318/QĐ-TTg |
      | 01/03/2024 | health.electronic_record_share    | 100     | chưa đủ căn cứ | 211/QĐ-TTg |
      | 01/03/2024 | health.electronic_record_deployed | có      | đạt            | 211/QĐ-TTg |
      | 01/03/2024 | health.electronic_record_deployed | không   | chưa đạt       | 211/QĐ-TTg |

  Khung tình huống: Thiếu bao nhiêu thì nói bấy nhiêu
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "15.4" là <tỷ lệ>
    Khi đánh giá
    Thì chỉ tiêu "15.4" chưa đạt
    Và khoảng thiếu là <khoảng thiếu>

    Dữ liệu:
      | tỷ lệ     | khoảng thiếu       |
      | 49,9      | 0,1 điểm phần trăm |
      | 2114/4230 | 1 người            |
      | 1915/4230 | 200 người          |

  Tình huống: Mức mới của 17.1 chưa tìm thấy, nên từ 01/3/2024 số liệu nào cũng chưa đủ căn cứ
    Cho bộ tiêu chí "xa-ntm" ngày 01/03/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu "environment.clean_water_share" là 100
    Khi đánh giá
    Thì chỉ tiêu "17.1" chưa đủ căn cứ
    Và lý do là "chưa biết mức đạt chuẩn"
    Và căn cứ là "211/QĐ-TTg"

  Tình huống: Tiếp cận pháp luật, hai cách hỏi
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "TDMNPB"
    Và các số liệu sau:
      | số liệu                       | giá trị |
      | law.access_standard_met       | có      |
      | law.documents_issued          | có      |
      | law.information_and_education | có      |
      | law.conciliation_and_aid      | không   |
    Khi đánh giá
    Và đánh giá lại theo luật ngày 01/03/2024
    Thì chỉ tiêu "18.4" chuyển từ đạt sang chưa đạt
    Và tiêu chí "18" chuyển từ chưa đủ căn cứ sang chưa đạt
