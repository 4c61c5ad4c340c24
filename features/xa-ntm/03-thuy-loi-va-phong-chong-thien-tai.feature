# language: vi
Tính năng: Tiêu chí 3. Thủy lợi và phòng, chống thiên tai (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 3.1 Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động đạt từ 80% trở lên

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 79,9    | chưa đạt |
        | TDMNPB | 80      | đạt      |
        | TDMNPB | 80,1    | đạt      |
        | DBSH   | 79,9    | chưa đạt |
        | DBSH   | 80      | đạt      |
        | DBSH   | 80,1    | đạt      |
        | BTB    | 79,9    | chưa đạt |
        | BTB    | 80      | đạt      |
        | BTB    | 80,1    | đạt      |
        | DHNTB  | 79,9    | chưa đạt |
        | DHNTB  | 80      | đạt      |
        | DHNTB  | 80,1    | đạt      |
        | TN     | 79,9    | chưa đạt |
        | TN     | 80      | đạt      |
        | TN     | 80,1    | đạt      |
        | DNB    | 79,9    | chưa đạt |
        | DNB    | 80      | đạt      |
        | DNB    | 80,1    | đạt      |
        | DBSCL  | 79,9    | chưa đạt |
        | DBSCL  | 80      | đạt      |
        | DBSCL  | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ

    Khung tình huống: Có hay không: Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là 50
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là có
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
