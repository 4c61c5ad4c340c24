# language: vi
Tính năng: Tiêu chí 9. Nhà ở dân cư (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 9.1 Nhà tạm, dột nát

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số hộ có nhà tạm, dột nát" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | đạt      |
        | 1       | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.2 Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 74,9    | chưa đạt |
        | TDMNPB | 75      | đạt      |
        | TDMNPB | 75,1    | đạt      |
        | DBSH   | 89,9    | chưa đạt |
        | DBSH   | 90      | đạt      |
        | DBSH   | 90,1    | đạt      |
        | BTB    | 79,9    | chưa đạt |
        | BTB    | 80      | đạt      |
        | BTB    | 80,1    | đạt      |
        | DHNTB  | 79,9    | chưa đạt |
        | DHNTB  | 80      | đạt      |
        | DHNTB  | 80,1    | đạt      |
        | TN     | 74,9    | chưa đạt |
        | TN     | 75      | đạt      |
        | TN     | 75,1    | đạt      |
        | DNB    | 89,9    | chưa đạt |
        | DNB    | 90      | đạt      |
        | DNB    | 90,1    | đạt      |
        | DBSCL  | 69,9    | chưa đạt |
        | DBSCL  | 70      | đạt      |
        | DBSCL  | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
