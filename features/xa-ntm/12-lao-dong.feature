# language: vi
Tính năng: Tiêu chí 12. Lao động (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 12.1 Tỷ lệ lao động qua đào tạo (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động qua đào tạo" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "12.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu           | kết quả  |
        | TDMNPB | nam 70; nữ 70     | đạt      |
        | TDMNPB | nam 70; nữ 69,9   | chưa đạt |
        | TDMNPB | nam 69,9; nữ 70   | chưa đạt |
        | TDMNPB | nam 70,1; nữ 70,1 | đạt      |
        | DBSH   | nam 80; nữ 80     | đạt      |
        | DBSH   | nam 80; nữ 79,9   | chưa đạt |
        | DBSH   | nam 79,9; nữ 80   | chưa đạt |
        | DBSH   | nam 80,1; nữ 80,1 | đạt      |
        | BTB    | nam 75; nữ 75     | đạt      |
        | BTB    | nam 75; nữ 74,9   | chưa đạt |
        | BTB    | nam 74,9; nữ 75   | chưa đạt |
        | BTB    | nam 75,1; nữ 75,1 | đạt      |
        | DHNTB  | nam 75; nữ 75     | đạt      |
        | DHNTB  | nam 75; nữ 74,9   | chưa đạt |
        | DHNTB  | nam 74,9; nữ 75   | chưa đạt |
        | DHNTB  | nam 75,1; nữ 75,1 | đạt      |
        | TN     | nam 70; nữ 70     | đạt      |
        | TN     | nam 70; nữ 69,9   | chưa đạt |
        | TN     | nam 69,9; nữ 70   | chưa đạt |
        | TN     | nam 70,1; nữ 70,1 | đạt      |
        | DNB    | nam 80; nữ 80     | đạt      |
        | DNB    | nam 80; nữ 79,9   | chưa đạt |
        | DNB    | nam 79,9; nữ 80   | chưa đạt |
        | DNB    | nam 80,1; nữ 80,1 | đạt      |
        | DBSCL  | nam 70; nữ 70     | đạt      |
        | DBSCL  | nam 70; nữ 69,9   | chưa đạt |
        | DBSCL  | nam 69,9; nữ 70   | chưa đạt |
        | DBSCL  | nam 70,1; nữ 70,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 12.2 Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "12.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu           | kết quả  |
        | TDMNPB | nam 20; nữ 20     | đạt      |
        | TDMNPB | nam 20; nữ 19,9   | chưa đạt |
        | TDMNPB | nam 19,9; nữ 20   | chưa đạt |
        | TDMNPB | nam 20,1; nữ 20,1 | đạt      |
        | DBSH   | nam 30; nữ 30     | đạt      |
        | DBSH   | nam 30; nữ 29,9   | chưa đạt |
        | DBSH   | nam 29,9; nữ 30   | chưa đạt |
        | DBSH   | nam 30,1; nữ 30,1 | đạt      |
        | BTB    | nam 25; nữ 25     | đạt      |
        | BTB    | nam 25; nữ 24,9   | chưa đạt |
        | BTB    | nam 24,9; nữ 25   | chưa đạt |
        | BTB    | nam 25,1; nữ 25,1 | đạt      |
        | DHNTB  | nam 25; nữ 25     | đạt      |
        | DHNTB  | nam 25; nữ 24,9   | chưa đạt |
        | DHNTB  | nam 24,9; nữ 25   | chưa đạt |
        | DHNTB  | nam 25,1; nữ 25,1 | đạt      |
        | TN     | nam 20; nữ 20     | đạt      |
        | TN     | nam 20; nữ 19,9   | chưa đạt |
        | TN     | nam 19,9; nữ 20   | chưa đạt |
        | TN     | nam 20,1; nữ 20,1 | đạt      |
        | DNB    | nam 30; nữ 30     | đạt      |
        | DNB    | nam 30; nữ 29,9   | chưa đạt |
        | DNB    | nam 29,9; nữ 30   | chưa đạt |
        | DNB    | nam 30,1; nữ 30,1 | đạt      |
        | DBSCL  | nam 25; nữ 25     | đạt      |
        | DBSCL  | nam 25; nữ 24,9   | chưa đạt |
        | DBSCL  | nam 24,9; nữ 25   | chưa đạt |
        | DBSCL  | nam 25,1; nữ 25,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
