# language: vi
Tính năng: Tiêu chí 10. Thu nhập (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 10 Thu nhập bình quân đầu người (triệu đồng/người)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm <năm>
      Và số liệu "Thu nhập bình quân đầu người" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "10" <kết quả>

      Dữ liệu:
        | vùng   | năm  | số liệu | kết quả  |
        | TDMNPB | 2021 | 42,9    | chưa đạt |
        | TDMNPB | 2021 | 43      | đạt      |
        | TDMNPB | 2021 | 43,1    | đạt      |
        | DBSH   | 2021 | 59,9    | chưa đạt |
        | DBSH   | 2021 | 60      | đạt      |
        | DBSH   | 2021 | 60,1    | đạt      |
        | BTB    | 2021 | 42,9    | chưa đạt |
        | BTB    | 2021 | 43      | đạt      |
        | BTB    | 2021 | 43,1    | đạt      |
        | DHNTB  | 2021 | 47,9    | chưa đạt |
        | DHNTB  | 2021 | 48      | đạt      |
        | DHNTB  | 2021 | 48,1    | đạt      |
        | TN     | 2021 | 47,9    | chưa đạt |
        | TN     | 2021 | 48      | đạt      |
        | TN     | 2021 | 48,1    | đạt      |
        | DNB    | 2021 | 71,9    | chưa đạt |
        | DNB    | 2021 | 72      | đạt      |
        | DNB    | 2021 | 72,1    | đạt      |
        | DBSCL  | 2021 | 59,9    | chưa đạt |
        | DBSCL  | 2021 | 60      | đạt      |
        | DBSCL  | 2021 | 60,1    | đạt      |
        | TDMNPB | 2022 | 46,9    | chưa đạt |
        | TDMNPB | 2022 | 47      | đạt      |
        | TDMNPB | 2022 | 47,1    | đạt      |
        | DBSH   | 2022 | 63,9    | chưa đạt |
        | DBSH   | 2022 | 64      | đạt      |
        | DBSH   | 2022 | 64,1    | đạt      |
        | BTB    | 2022 | 46,9    | chưa đạt |
        | BTB    | 2022 | 47      | đạt      |
        | BTB    | 2022 | 47,1    | đạt      |
        | DHNTB  | 2022 | 51,9    | chưa đạt |
        | DHNTB  | 2022 | 52      | đạt      |
        | DHNTB  | 2022 | 52,1    | đạt      |
        | TN     | 2022 | 51,9    | chưa đạt |
        | TN     | 2022 | 52      | đạt      |
        | TN     | 2022 | 52,1    | đạt      |
        | DNB    | 2022 | 75,9    | chưa đạt |
        | DNB    | 2022 | 76      | đạt      |
        | DNB    | 2022 | 76,1    | đạt      |
        | DBSCL  | 2022 | 63,9    | chưa đạt |
        | DBSCL  | 2022 | 64      | đạt      |
        | DBSCL  | 2022 | 64,1    | đạt      |
        | TDMNPB | 2023 | 50,9    | chưa đạt |
        | TDMNPB | 2023 | 51      | đạt      |
        | TDMNPB | 2023 | 51,1    | đạt      |
        | DBSH   | 2023 | 67,9    | chưa đạt |
        | DBSH   | 2023 | 68      | đạt      |
        | DBSH   | 2023 | 68,1    | đạt      |
        | BTB    | 2023 | 50,9    | chưa đạt |
        | BTB    | 2023 | 51      | đạt      |
        | BTB    | 2023 | 51,1    | đạt      |
        | DHNTB  | 2023 | 55,9    | chưa đạt |
        | DHNTB  | 2023 | 56      | đạt      |
        | DHNTB  | 2023 | 56,1    | đạt      |
        | TN     | 2023 | 55,9    | chưa đạt |
        | TN     | 2023 | 56      | đạt      |
        | TN     | 2023 | 56,1    | đạt      |
        | DNB    | 2023 | 79,9    | chưa đạt |
        | DNB    | 2023 | 80      | đạt      |
        | DNB    | 2023 | 80,1    | đạt      |
        | DBSCL  | 2023 | 67,9    | chưa đạt |
        | DBSCL  | 2023 | 68      | đạt      |
        | DBSCL  | 2023 | 68,1    | đạt      |
        | TDMNPB | 2024 | 54,9    | chưa đạt |
        | TDMNPB | 2024 | 55      | đạt      |
        | TDMNPB | 2024 | 55,1    | đạt      |
        | DBSH   | 2024 | 71,9    | chưa đạt |
        | DBSH   | 2024 | 72      | đạt      |
        | DBSH   | 2024 | 72,1    | đạt      |
        | BTB    | 2024 | 54,9    | chưa đạt |
        | BTB    | 2024 | 55      | đạt      |
        | BTB    | 2024 | 55,1    | đạt      |
        | DHNTB  | 2024 | 59,9    | chưa đạt |
        | DHNTB  | 2024 | 60      | đạt      |
        | DHNTB  | 2024 | 60,1    | đạt      |
        | TN     | 2024 | 59,9    | chưa đạt |
        | TN     | 2024 | 60      | đạt      |
        | TN     | 2024 | 60,1    | đạt      |
        | DNB    | 2024 | 83,9    | chưa đạt |
        | DNB    | 2024 | 84      | đạt      |
        | DNB    | 2024 | 84,1    | đạt      |
        | DBSCL  | 2024 | 71,9    | chưa đạt |
        | DBSCL  | 2024 | 72      | đạt      |
        | DBSCL  | 2024 | 72,1    | đạt      |
        | TDMNPB | 2025 | 58,9    | chưa đạt |
        | TDMNPB | 2025 | 59      | đạt      |
        | TDMNPB | 2025 | 59,1    | đạt      |
        | DBSH   | 2025 | 75,9    | chưa đạt |
        | DBSH   | 2025 | 76      | đạt      |
        | DBSH   | 2025 | 76,1    | đạt      |
        | BTB    | 2025 | 58,9    | chưa đạt |
        | BTB    | 2025 | 59      | đạt      |
        | BTB    | 2025 | 59,1    | đạt      |
        | DHNTB  | 2025 | 63,9    | chưa đạt |
        | DHNTB  | 2025 | 64      | đạt      |
        | DHNTB  | 2025 | 64,1    | đạt      |
        | TN     | 2025 | 63,9    | chưa đạt |
        | TN     | 2025 | 64      | đạt      |
        | TN     | 2025 | 64,1    | đạt      |
        | DNB    | 2025 | 87,9    | chưa đạt |
        | DNB    | 2025 | 88      | đạt      |
        | DNB    | 2025 | 88,1    | đạt      |
        | DBSCL  | 2025 | 75,9    | chưa đạt |
        | DBSCL  | 2025 | 76      | đạt      |
        | DBSCL  | 2025 | 76,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm 2021
      Khi đánh giá
      Thì chỉ tiêu "10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
