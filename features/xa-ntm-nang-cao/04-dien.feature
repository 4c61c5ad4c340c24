# language: vi
Tính năng: Tiêu chí 4. Điện (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt, sản xuất đảm bảo an toàn, tin cậy và ổn định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ đăng ký trực tiếp và dùng điện an toàn, tin cậy, ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 97,9    | chưa đạt |
        | TDMNPB | 98      | đạt      |
        | TDMNPB | 98,1    | đạt      |
        | DBSH   | 99,9    | chưa đạt |
        | DBSH   | 100     | đạt      |
        | BTB    | 98,9    | chưa đạt |
        | BTB    | 99      | đạt      |
        | BTB    | 99,1    | đạt      |
        | DHNTB  | 98,9    | chưa đạt |
        | DHNTB  | 99      | đạt      |
        | DHNTB  | 99,1    | đạt      |
        | TN     | 97,9    | chưa đạt |
        | TN     | 98      | đạt      |
        | TN     | 98,1    | đạt      |
        | DNB    | 99,9    | chưa đạt |
        | DNB    | 100     | đạt      |
        | DBSCL  | 98,9    | chưa đạt |
        | DBSCL  | 99      | đạt      |
        | DBSCL  | 99,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
