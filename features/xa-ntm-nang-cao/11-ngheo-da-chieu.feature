# language: vi
Tính năng: Tiêu chí 11. Nghèo đa chiều (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 1298/LĐTBXH-VPQGGN. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa
  trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa
  đủ căn cứ.

  Quy tắc: 11 Tỷ lệ nghèo đa chiều giai đoạn 2021 - 2025 (đến hết ngày 25/04/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 25/04/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nghèo đa chiều" là 0
      Khi đánh giá
      Thì chỉ tiêu "11" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 25/04/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 11 Tỷ lệ nghèo đa chiều giai đoạn 2021 - 2025 (từ ngày 26/04/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nghèo đa chiều" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "11" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 7,9     | đạt      |
        | 8       | đạt      |
        | 8,1     | chưa đạt |

    Khung tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nghèo đa chiều" là 0
      Khi đánh giá
      Thì chỉ tiêu "11" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

      Dữ liệu:
        | vùng  |
        | DBSH  |
        | BTB   |
        | DHNTB |
        | TN    |
        | DNB   |
        | DBSCL |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
