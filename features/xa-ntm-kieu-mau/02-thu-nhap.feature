# language: vi
Tính năng: Tiêu chí 2. Thu nhập (Xã nông thôn mới kiểu mẫu)

  Căn cứ: 319/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2 Thu nhập bình quân đầu người của xã tại thời điểm xét, công nhận xã nông thôn mới kiểu mẫu phải cao hơn từ 10% trở lên so với mức thu nhập bình quân đầu người áp dụng theo quy định đối với xã nông thôn mới nâng cao tại cùng thời điểm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm <năm>
      Và số liệu "Thu nhập bình quân đầu người" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2" <kết quả>

      Dữ liệu:
        | vùng   | năm  | số liệu | kết quả  |
        | TDMNPB | 2021 | 47,29   | chưa đạt |
        | TDMNPB | 2021 | 47,3    | đạt      |
        | TDMNPB | 2021 | 47,31   | đạt      |
        | DBSH   | 2021 | 65,9    | chưa đạt |
        | DBSH   | 2021 | 66      | đạt      |
        | DBSH   | 2021 | 66,1    | đạt      |
        | BTB    | 2021 | 47,29   | chưa đạt |
        | BTB    | 2021 | 47,3    | đạt      |
        | BTB    | 2021 | 47,31   | đạt      |
        | DHNTB  | 2021 | 52,79   | chưa đạt |
        | DHNTB  | 2021 | 52,8    | đạt      |
        | DHNTB  | 2021 | 52,81   | đạt      |
        | TN     | 2021 | 52,79   | chưa đạt |
        | TN     | 2021 | 52,8    | đạt      |
        | TN     | 2021 | 52,81   | đạt      |
        | DNB    | 2021 | 79,19   | chưa đạt |
        | DNB    | 2021 | 79,2    | đạt      |
        | DNB    | 2021 | 79,21   | đạt      |
        | DBSCL  | 2021 | 65,9    | chưa đạt |
        | DBSCL  | 2021 | 66      | đạt      |
        | DBSCL  | 2021 | 66,1    | đạt      |
        | TDMNPB | 2022 | 51,69   | chưa đạt |
        | TDMNPB | 2022 | 51,7    | đạt      |
        | TDMNPB | 2022 | 51,71   | đạt      |
        | DBSH   | 2022 | 70,39   | chưa đạt |
        | DBSH   | 2022 | 70,4    | đạt      |
        | DBSH   | 2022 | 70,41   | đạt      |
        | BTB    | 2022 | 51,69   | chưa đạt |
        | BTB    | 2022 | 51,7    | đạt      |
        | BTB    | 2022 | 51,71   | đạt      |
        | DHNTB  | 2022 | 57,19   | chưa đạt |
        | DHNTB  | 2022 | 57,2    | đạt      |
        | DHNTB  | 2022 | 57,21   | đạt      |
        | TN     | 2022 | 57,19   | chưa đạt |
        | TN     | 2022 | 57,2    | đạt      |
        | TN     | 2022 | 57,21   | đạt      |
        | DNB    | 2022 | 83,59   | chưa đạt |
        | DNB    | 2022 | 83,6    | đạt      |
        | DNB    | 2022 | 83,61   | đạt      |
        | DBSCL  | 2022 | 70,39   | chưa đạt |
        | DBSCL  | 2022 | 70,4    | đạt      |
        | DBSCL  | 2022 | 70,41   | đạt      |
        | TDMNPB | 2023 | 56,09   | chưa đạt |
        | TDMNPB | 2023 | 56,1    | đạt      |
        | TDMNPB | 2023 | 56,11   | đạt      |
        | DBSH   | 2023 | 74,79   | chưa đạt |
        | DBSH   | 2023 | 74,8    | đạt      |
        | DBSH   | 2023 | 74,81   | đạt      |
        | BTB    | 2023 | 56,09   | chưa đạt |
        | BTB    | 2023 | 56,1    | đạt      |
        | BTB    | 2023 | 56,11   | đạt      |
        | DHNTB  | 2023 | 61,59   | chưa đạt |
        | DHNTB  | 2023 | 61,6    | đạt      |
        | DHNTB  | 2023 | 61,61   | đạt      |
        | TN     | 2023 | 61,59   | chưa đạt |
        | TN     | 2023 | 61,6    | đạt      |
        | TN     | 2023 | 61,61   | đạt      |
        | DNB    | 2023 | 87,9    | chưa đạt |
        | DNB    | 2023 | 88      | đạt      |
        | DNB    | 2023 | 88,1    | đạt      |
        | DBSCL  | 2023 | 74,79   | chưa đạt |
        | DBSCL  | 2023 | 74,8    | đạt      |
        | DBSCL  | 2023 | 74,81   | đạt      |
        | TDMNPB | 2024 | 60,49   | chưa đạt |
        | TDMNPB | 2024 | 60,5    | đạt      |
        | TDMNPB | 2024 | 60,51   | đạt      |
        | DBSH   | 2024 | 79,19   | chưa đạt |
        | DBSH   | 2024 | 79,2    | đạt      |
        | DBSH   | 2024 | 79,21   | đạt      |
        | BTB    | 2024 | 60,49   | chưa đạt |
        | BTB    | 2024 | 60,5    | đạt      |
        | BTB    | 2024 | 60,51   | đạt      |
        | DHNTB  | 2024 | 65,9    | chưa đạt |
        | DHNTB  | 2024 | 66      | đạt      |
        | DHNTB  | 2024 | 66,1    | đạt      |
        | TN     | 2024 | 65,9    | chưa đạt |
        | TN     | 2024 | 66      | đạt      |
        | TN     | 2024 | 66,1    | đạt      |
        | DNB    | 2024 | 92,39   | chưa đạt |
        | DNB    | 2024 | 92,4    | đạt      |
        | DNB    | 2024 | 92,41   | đạt      |
        | DBSCL  | 2024 | 79,19   | chưa đạt |
        | DBSCL  | 2024 | 79,2    | đạt      |
        | DBSCL  | 2024 | 79,21   | đạt      |
        | TDMNPB | 2025 | 64,89   | chưa đạt |
        | TDMNPB | 2025 | 64,9    | đạt      |
        | TDMNPB | 2025 | 64,91   | đạt      |
        | DBSH   | 2025 | 83,59   | chưa đạt |
        | DBSH   | 2025 | 83,6    | đạt      |
        | DBSH   | 2025 | 83,61   | đạt      |
        | BTB    | 2025 | 64,89   | chưa đạt |
        | BTB    | 2025 | 64,9    | đạt      |
        | BTB    | 2025 | 64,91   | đạt      |
        | DHNTB  | 2025 | 70,39   | chưa đạt |
        | DHNTB  | 2025 | 70,4    | đạt      |
        | DHNTB  | 2025 | 70,41   | đạt      |
        | TN     | 2025 | 70,39   | chưa đạt |
        | TN     | 2025 | 70,4    | đạt      |
        | TN     | 2025 | 70,41   | đạt      |
        | DNB    | 2025 | 96,79   | chưa đạt |
        | DNB    | 2025 | 96,8    | đạt      |
        | DNB    | 2025 | 96,81   | đạt      |
        | DBSCL  | 2025 | 83,59   | chưa đạt |
        | DBSCL  | 2025 | 83,6    | đạt      |
        | DBSCL  | 2025 | 83,61   | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm 2021
      Khi đánh giá
      Thì chỉ tiêu "2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
