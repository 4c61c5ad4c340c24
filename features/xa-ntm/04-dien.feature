# language: vi
Tính năng: Tiêu chí 4. Điện (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4.1 Hệ thống điện đạt chuẩn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Hệ thống điện trên địa bàn xã đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 4.2 Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện thường xuyên, an toàn từ các nguồn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ đăng ký trực tiếp và dùng điện thường xuyên, an toàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 94,9    | chưa đạt |
        | TDMNPB | 95      | đạt      |
        | TDMNPB | 95,1    | đạt      |
        | DBSH   | 98,9    | chưa đạt |
        | DBSH   | 99      | đạt      |
        | DBSH   | 99,1    | đạt      |
        | BTB    | 97,9    | chưa đạt |
        | BTB    | 98      | đạt      |
        | BTB    | 98,1    | đạt      |
        | DHNTB  | 97,9    | chưa đạt |
        | DHNTB  | 98      | đạt      |
        | DHNTB  | 98,1    | đạt      |
        | TN     | 97,9    | chưa đạt |
        | TN     | 98      | đạt      |
        | TN     | 98,1    | đạt      |
        | DNB    | 98,9    | chưa đạt |
        | DNB    | 99      | đạt      |
        | DNB    | 99,1    | đạt      |
        | DBSCL  | 97,9    | chưa đạt |
        | DBSCL  | 98      | đạt      |
        | DBSCL  | 98,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
