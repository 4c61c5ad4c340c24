# language: vi
Tính năng: Tiêu chí 12. Lao động (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 12.1 Tỷ lệ lao động qua đào tạo (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động qua đào tạo" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "12.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu           | kết quả  |
        | TDMNPB | nam 75; nữ 75     | đạt      |
        | TDMNPB | nam 75; nữ 74,9   | chưa đạt |
        | TDMNPB | nam 74,9; nữ 75   | chưa đạt |
        | TDMNPB | nam 75,1; nữ 75,1 | đạt      |
        | DBSH   | nam 85; nữ 85     | đạt      |
        | DBSH   | nam 85; nữ 84,9   | chưa đạt |
        | DBSH   | nam 84,9; nữ 85   | chưa đạt |
        | DBSH   | nam 85,1; nữ 85,1 | đạt      |
        | BTB    | nam 80; nữ 80     | đạt      |
        | BTB    | nam 80; nữ 79,9   | chưa đạt |
        | BTB    | nam 79,9; nữ 80   | chưa đạt |
        | BTB    | nam 80,1; nữ 80,1 | đạt      |
        | DHNTB  | nam 80; nữ 80     | đạt      |
        | DHNTB  | nam 80; nữ 79,9   | chưa đạt |
        | DHNTB  | nam 79,9; nữ 80   | chưa đạt |
        | DHNTB  | nam 80,1; nữ 80,1 | đạt      |
        | TN     | nam 75; nữ 75     | đạt      |
        | TN     | nam 75; nữ 74,9   | chưa đạt |
        | TN     | nam 74,9; nữ 75   | chưa đạt |
        | TN     | nam 75,1; nữ 75,1 | đạt      |
        | DNB    | nam 85; nữ 85     | đạt      |
        | DNB    | nam 85; nữ 84,9   | chưa đạt |
        | DNB    | nam 84,9; nữ 85   | chưa đạt |
        | DNB    | nam 85,1; nữ 85,1 | đạt      |
        | DBSCL  | nam 75; nữ 75     | đạt      |
        | DBSCL  | nam 75; nữ 74,9   | chưa đạt |
        | DBSCL  | nam 74,9; nữ 75   | chưa đạt |
        | DBSCL  | nam 75,1; nữ 75,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 12.2 Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "12.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu           | kết quả  |
        | TDMNPB | nam 25; nữ 25     | đạt      |
        | TDMNPB | nam 25; nữ 24,9   | chưa đạt |
        | TDMNPB | nam 24,9; nữ 25   | chưa đạt |
        | TDMNPB | nam 25,1; nữ 25,1 | đạt      |
        | DBSH   | nam 35; nữ 35     | đạt      |
        | DBSH   | nam 35; nữ 34,9   | chưa đạt |
        | DBSH   | nam 34,9; nữ 35   | chưa đạt |
        | DBSH   | nam 35,1; nữ 35,1 | đạt      |
        | BTB    | nam 30; nữ 30     | đạt      |
        | BTB    | nam 30; nữ 29,9   | chưa đạt |
        | BTB    | nam 29,9; nữ 30   | chưa đạt |
        | BTB    | nam 30,1; nữ 30,1 | đạt      |
        | DHNTB  | nam 30; nữ 30     | đạt      |
        | DHNTB  | nam 30; nữ 29,9   | chưa đạt |
        | DHNTB  | nam 29,9; nữ 30   | chưa đạt |
        | DHNTB  | nam 30,1; nữ 30,1 | đạt      |
        | TN     | nam 25; nữ 25     | đạt      |
        | TN     | nam 25; nữ 24,9   | chưa đạt |
        | TN     | nam 24,9; nữ 25   | chưa đạt |
        | TN     | nam 25,1; nữ 25,1 | đạt      |
        | DNB    | nam 35; nữ 35     | đạt      |
        | DNB    | nam 35; nữ 34,9   | chưa đạt |
        | DNB    | nam 34,9; nữ 35   | chưa đạt |
        | DNB    | nam 35,1; nữ 35,1 | đạt      |
        | DBSCL  | nam 30; nữ 30     | đạt      |
        | DBSCL  | nam 30; nữ 29,9   | chưa đạt |
        | DBSCL  | nam 29,9; nữ 30   | chưa đạt |
        | DBSCL  | nam 30,1; nữ 30,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 12.3 Tỷ lệ lao động làm việc trong các ngành kinh tế chủ lực trên địa bàn

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động làm việc trong các ngành kinh tế chủ lực" là 100
      Khi đánh giá
      Thì chỉ tiêu "12.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
