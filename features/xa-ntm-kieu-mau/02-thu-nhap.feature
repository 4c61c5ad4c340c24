# language: vi
Tính năng: Tiêu chí 2. Thu nhập (Xã nông thôn mới kiểu mẫu)

  Căn cứ: 319/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2 Thu nhập bình quân đầu người của xã tại thời điểm xét, công nhận xã nông thôn mới kiểu mẫu phải cao hơn từ 10% trở lên so với mức thu nhập bình quân đầu người áp dụng theo quy định đối với xã nông thôn mới nâng cao tại cùng thời điểm

    Khung tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm <năm>
      Và số liệu "Thu nhập bình quân đầu người" là 1000
      Khi đánh giá
      Thì chỉ tiêu "2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

      Dữ liệu:
        | vùng   | năm  |
        | TDMNPB | 2021 |
        | DBSH   | 2021 |
        | BTB    | 2021 |
        | DHNTB  | 2021 |
        | TN     | 2021 |
        | DNB    | 2021 |
        | DBSCL  | 2021 |
        | TDMNPB | 2022 |
        | DBSH   | 2022 |
        | BTB    | 2022 |
        | DHNTB  | 2022 |
        | TN     | 2022 |
        | DNB    | 2022 |
        | DBSCL  | 2022 |
        | TDMNPB | 2023 |
        | DBSH   | 2023 |
        | BTB    | 2023 |
        | DHNTB  | 2023 |
        | TN     | 2023 |
        | DNB    | 2023 |
        | DBSCL  | 2023 |
        | TDMNPB | 2024 |
        | DBSH   | 2024 |
        | BTB    | 2024 |
        | DHNTB  | 2024 |
        | TN     | 2024 |
        | DNB    | 2024 |
        | DBSCL  | 2024 |
        | TDMNPB | 2025 |
        | DBSH   | 2025 |
        | BTB    | 2025 |
        | DHNTB  | 2025 |
        | TN     | 2025 |
        | DNB    | 2025 |
        | DBSCL  | 2025 |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm 2021
      Khi đánh giá
      Thì chỉ tiêu "2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"
